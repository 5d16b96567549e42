#include "algo/team.hpp"

#include <exception>
#include <vector>

namespace noaber::algo {

void in_parallel(std::size_t begin,
                 std::size_t end,
                 const Execution& execution,
                 const std::function<void(std::size_t)>& task)
{
    std::vector<std::exception_ptr> failures(end - begin);
#pragma omp parallel for num_threads(team_size(execution, end - begin)) schedule(dynamic, 1)
    for (std::size_t i = begin; i < end; ++i) {
        try {
            task(i);
        } catch (...) {
            failures[i - begin] = std::current_exception();
        }
    }
    for (const std::exception_ptr& failure : failures) {
        if (failure) {
            std::rethrow_exception(failure);
        }
    }
}

} // namespace noaber::algo
