// SPDX-License-Identifier: MPL-2.0
// From the start of the program to its end, with one check of a mail of 2 kB between, beside a program that does
// nothing: read the ratio, and the peak of the memory in MB.
#include "places.hpp"
#include "sample_text.hpp"

#include <benchmark/benchmark.h>
#include <boost/json.hpp>
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace {

constexpr std::size_t mail_size = 2 << 10;

/// An unnamed file with a request to check a mail; the caller closes it.
int open_request(offhook::Language language) {
    const std::string request =
        boost::json::serialize(boost::json::object{
            {"id", "1"}, {"draft", {{"text", offhook::benchmark::sample_text(language, mail_size)}}}}) +
        '\n';
    std::FILE* const file = std::tmpfile();
    if (file == nullptr || std::fwrite(request.data(), 1, request.size(), file) != request.size() ||
        std::fflush(file) != 0) {
        std::perror("no temporary file");
        std::exit(1);
    }
    return fileno(file);
}

/// Runs a program with a file as its input, from the file's start.
void run(benchmark::State& state, int input, std::array<const char*, 4> words) {
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    long peak = 0;
    for (auto _ : state) {
        lseek(input, 0, SEEK_SET);
        pid_t process = 0;
        int status = 0;
        rusage usage{};
        if (posix_spawn(&process, words[0], &actions, nullptr, const_cast<char**>(words.data()), environ) != 0 ||
            wait4(process, &status, 0, &usage) != process || status != 0) {
            state.SkipWithError("the program can't be run");
            break;
        }
        peak = std::max(peak, usage.ru_maxrss);
    }
    // Linux counts what this process had at most for its children, too.
    rusage own{};
    getrusage(RUSAGE_SELF, &own);
    if (peak > own.ru_maxrss) {
        state.counters["peak_MB"] = static_cast<double>(peak) / 1024;
    } else {
        state.SetLabel("for the memory, run the starts alone");
    }
    posix_spawn_file_actions_destroy(&actions);
}

void start_of_nothing(benchmark::State& state) {
    run(state, open_request(offhook::Language::german), {"/bin/true", nullptr});
}

void start_with_one_check(benchmark::State& state) {
    const auto language = state.range(0) == 0 ? offhook::Language::german : offhook::Language::english;
    run(state, open_request(language), {offhook_program, "check", "--format=jsonl", nullptr});
}

BENCHMARK(start_of_nothing)->UseRealTime();
BENCHMARK(start_with_one_check)->UseRealTime()->ArgName("english")->Arg(0)->Arg(1);

} // namespace
