#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>

/// Numbers that are worked on side by side, in registers as wide as the machine has.
///
/// A kernel is a template over the width of a register in bytes. NOABER_LANES compiles it once for
/// each kind of machine, whatever the machine that compiles, and makes of it a function that
/// takes the width:
///
///     template <std::size_t Bytes>
///     void wave(const LocalGraph& graph, State& state);
///     NOABER_LANES(wave, (graph, state), const LocalGraph& graph, State& state)
///     ... wave_on(widest(), graph, state);
///
/// What a lane holds does not depend on the width, and kernels add lanes up in the same order on
/// all: so are the bits. Other than with std::experimental::simd, whose types are fixed by how a
/// file is compiled, all are in one file.
namespace noaber::algo {

/// A register of so many bytes.
template <class Number, std::size_t Bytes>
struct Register {
    using Type [[gnu::vector_size(Bytes)]] = Number;
};

/// The numbers of a register with those `distance` away from each other exchanged.
template <std::size_t distance, class Numbers, std::size_t... lane>
void exchange(const Numbers& from, Numbers& to, std::index_sequence<lane...> /*lanes*/)
{
    to = __builtin_shufflevector(from, from, (lane ^ distance)...);
}

/// Puts the numbers of a register together by `add(one, other)`, halves first: the same order
/// whatever the width.
template <class Numbers, class Add>
auto together(const Numbers& numbers, Add add)
{
    constexpr std::size_t lanes = sizeof(Numbers) / sizeof(numbers[0]);
    Numbers all = numbers;
    Numbers other;
    if constexpr (lanes >= 8) {
        exchange<4>(all, other, std::make_index_sequence<lanes>{});
        add(all, other);
    }
    if constexpr (lanes >= 4) {
        exchange<2>(all, other, std::make_index_sequence<lanes>{});
        add(all, other);
    }
    exchange<1>(all, other, std::make_index_sequence<lanes>{});
    add(all, other);
    return all[0];
}

/// How wide registers are, in bytes: on any machine; with AVX2; with AVX-512.
enum class Width { narrow = 16, middle = 32, wide = 64 };

/// The widest that this machine has. A wider one must not be asked for.
[[nodiscard]] inline Width widest()
{
#if defined(__x86_64__)
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx512f") != 0 && __builtin_cpu_supports("avx512vl") != 0 &&
        __builtin_cpu_supports("avx512dq") != 0 && __builtin_cpu_supports("avx512bw") != 0) {
        return Width::wide;
    }
    if (__builtin_cpu_supports("avx2") != 0 && __builtin_cpu_supports("popcnt") != 0) {
        return Width::middle;
    }
#endif
    return Width::narrow;
}

#if defined(__x86_64__)
#define NOABER_LANES(kernel, arguments, ...)                                                       \
    [[gnu::target("avx512f,avx512vl,avx512dq,avx512bw,avx2,popcnt"),                               \
      gnu::flatten]] void kernel##_wide(__VA_ARGS__)                                               \
    {                                                                                              \
        kernel<64> arguments;                                                                      \
    }                                                                                              \
    [[gnu::target("avx2,popcnt"), gnu::flatten]] void kernel##_middle(__VA_ARGS__)                 \
    {                                                                                              \
        kernel<32> arguments;                                                                      \
    }                                                                                              \
    void kernel##_on(Width width, __VA_ARGS__)                                                     \
    {                                                                                              \
        if (width == Width::wide) {                                                                \
            kernel##_wide arguments;                                                               \
        } else if (width == Width::middle) {                                                       \
            kernel##_middle arguments;                                                             \
        } else {                                                                                   \
            kernel<16> arguments;                                                                  \
        }                                                                                          \
    }
#else
#define NOABER_LANES(kernel, arguments, ...)                                                       \
    void kernel##_on(Width /*width*/, __VA_ARGS__)                                                 \
    {                                                                                              \
        kernel<16> arguments;                                                                      \
    }
#endif

} // namespace noaber::algo
