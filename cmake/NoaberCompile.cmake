# noaber_compile_options(TARGET): how all our code is compiled.
function(noaber_compile_options target)
    target_compile_features(${target} PUBLIC cxx_std_20)
    set_target_properties(${target} PROPERTIES CXX_EXTENSIONS OFF POSITION_INDEPENDENT_CODE ON)
    target_compile_options(${target} PRIVATE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
        -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align
        # designated initialisers name what differs from the default: the rest is meant
        -Wno-missing-field-initializers
        # GCC 12 raises it on "text" + string (its bug 105651)
        $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>
        # and this on a variant that is moved (its bug 105562); clang and the sanitizers watch instead
        $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>
        # the same sum in the same order on every machine
        -ffp-contract=off)
    if(NOABER_WARNINGS_AS_ERRORS)
        target_compile_options(${target} PRIVATE -Werror)
    endif()
    if(NOABER_FUZZ)
        target_compile_options(${target} PUBLIC -fsanitize=fuzzer-no-link)
    endif()
    if(NOABER_SANITIZE)
        target_compile_options(${target} PUBLIC -fsanitize=address,undefined -fno-sanitize-recover=all
            -fno-omit-frame-pointer)
        target_link_options(${target} PUBLIC -fsanitize=address,undefined)
    endif()
endfunction()
