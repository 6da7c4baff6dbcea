// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <sys/types.h>

#include <functional>
#include <map>
#include <string>
#include <vector>

/// The real program with pipes to it.
class Process {
public:
    /// Starts it. `environment` is added to that of the tests; `before` is called in the new process, which then
    /// becomes the program. `before` must not allocate where several threads start processes.
    explicit Process(const std::vector<std::string>& arguments,
                     const std::map<std::string, std::string>& environment = {},
                     const std::function<void()>& before = {});
    ~Process();
    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;

    void write(const std::string& bytes) const;
    void close_input();

    /// Reads one frame's payload; empty at the end of the output.
    std::string read_frame() const;

    /// Reads all output until its end.
    std::string read_output() const;
    std::string read_errors() const;

    /// Ends it at once (SIGKILL).
    void kill() const;

    /// Waits for the end and gives the exit status, or minus the signal.
    int wait();

private:
    pid_t process_ = -1;
    int input_ = -1;
    int output_ = -1;
    int errors_ = -1;
};

/// What a run of the program with all its input gave.
struct Run {
    int status = 0;
    std::string output;
    std::string errors;
};
Run run_offhook(const std::vector<std::string>& arguments, const std::string& input = "",
                const std::map<std::string, std::string>& environment = {});
