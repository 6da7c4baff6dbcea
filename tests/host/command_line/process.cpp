// SPDX-License-Identifier: MPL-2.0
#include "command_line/process.hpp"

#include "places.hpp"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdint>
#include <cstring>
#include <stdexcept>
#include <thread>

namespace {

std::string read_to_end(int file) {
    std::string bytes;
    std::array<char, 4096> buffer{};
    for (ssize_t count = read(file, buffer.data(), buffer.size()); count > 0;
         count = read(file, buffer.data(), buffer.size())) {
        bytes.append(buffer.data(), static_cast<std::size_t>(count));
    }
    return bytes;
}

std::string read_exactly(int file, std::size_t size) {
    std::string bytes(size, '\0');
    std::size_t filled = 0;
    while (filled < size) {
        const ssize_t count = read(file, bytes.data() + filled, size - filled);
        if (count <= 0) {
            return {};
        }
        filled += static_cast<std::size_t>(count);
    }
    return bytes;
}

/// The tests' own environment with `added`, as "NAME=value".
std::vector<std::string> environment_with(const std::map<std::string, std::string>& added) {
    std::vector<std::string> variables;
    for (char** variable = environ; *variable != nullptr; ++variable) {
        const std::string text = *variable;
        if (!added.contains(text.substr(0, text.find('=')))) {
            variables.push_back(text);
        }
    }
    for (const auto& [name, value] : added) {
        variables.push_back(name + "=" + value);
    }
    return variables;
}

/// As execve() takes them, with a null pointer at the end. They point into `texts`.
std::vector<char*> pointers_to(std::vector<std::string>& texts) {
    std::vector<char*> pointers;
    for (std::string& text : texts) {
        pointers.push_back(text.data());
    }
    pointers.push_back(nullptr);
    return pointers;
}

} // namespace

Process::Process(const std::vector<std::string>& arguments, const std::map<std::string, std::string>& environment,
                 const std::function<void()>& before) {
    // Made before the fork: another thread may hold the allocator's lock at that moment, and nobody would ever give it
    // back to the new process.
    std::vector<std::string> words{offhook_program};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<std::string> variables = environment_with(environment);
    const std::vector<char*> argv = pointers_to(words);
    const std::vector<char*> envp = pointers_to(variables);
    std::array<int, 2> input{};
    std::array<int, 2> output{};
    std::array<int, 2> errors{};
    // Two threads may start a process each: neither is to hold the other's input open.
    if (pipe2(input.data(), O_CLOEXEC) != 0 || pipe2(output.data(), O_CLOEXEC) != 0 ||
        pipe2(errors.data(), O_CLOEXEC) != 0) {
        throw std::runtime_error("no pipes");
    }
    process_ = fork();
    if (process_ == 0) {
        dup2(input[0], STDIN_FILENO);
        dup2(output[1], STDOUT_FILENO);
        dup2(errors[1], STDERR_FILENO);
        for (const int file : {input[0], input[1], output[0], output[1], errors[0], errors[1]}) {
            close(file);
        }
        if (before) {
            before();
        }
        execve(offhook_program, argv.data(), envp.data());
        _exit(127);
    }
    close(input[0]);
    close(output[1]);
    close(errors[1]);
    input_ = input[1];
    output_ = output[0];
    errors_ = errors[0];
}

Process::~Process() {
    close_input();
    if (process_ > 0) {
        wait();
    }
    close(output_);
    close(errors_);
}

void Process::write(const std::string& bytes) const {
    std::size_t written = 0;
    while (written < bytes.size()) {
        const ssize_t count = ::write(input_, bytes.data() + written, bytes.size() - written);
        if (count <= 0) {
            throw std::runtime_error("the program does not read");
        }
        written += static_cast<std::size_t>(count);
    }
}

void Process::close_input() {
    if (input_ >= 0) {
        close(input_);
        input_ = -1;
    }
}

std::string Process::read_frame() const {
    const std::string prefix = read_exactly(output_, sizeof(std::uint32_t));
    if (prefix.empty()) {
        return {};
    }
    std::uint32_t length = 0;
    std::memcpy(&length, prefix.data(), sizeof length);
    return read_exactly(output_, length);
}

std::string Process::read_output() const {
    return read_to_end(output_);
}
std::string Process::read_errors() const {
    return read_to_end(errors_);
}

void Process::kill() const {
    ::kill(process_, SIGKILL);
}

int Process::wait() {
    int status = 0;
    waitpid(process_, &status, 0);
    process_ = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

Run run_offhook(const std::vector<std::string>& arguments, const std::string& input,
                const std::map<std::string, std::string>& environment) {
    Process process(arguments, environment);
    std::string output;
    std::string errors;
    std::thread output_reader([&] { output = process.read_output(); });
    std::thread error_reader([&] { errors = process.read_errors(); });
    process.write(input);
    process.close_input();
    output_reader.join();
    error_reader.join();
    return {process.wait(), output, errors};
}
