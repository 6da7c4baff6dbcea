// SPDX-License-Identifier: MPL-2.0
#include "dial/dial.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <csignal>
#include <thread>

namespace offhook::dial {

namespace {

constexpr std::chrono::milliseconds watched{1000};
constexpr std::chrono::milliseconds pause{10};

/// How a program is started: in a session of its own, so that it outlives this one, with nothing of the pipes to the
/// mail client, and with signals as a program expects them.
class Detachment {
public:
    Detachment() {
        posix_spawn_file_actions_init(&files_);
        posix_spawn_file_actions_addopen(&files_, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        posix_spawn_file_actions_addopen(&files_, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
        posix_spawn_file_actions_addopen(&files_, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
        posix_spawnattr_init(&attributes_);
        sigset_t defaults;
        sigemptyset(&defaults);
        sigaddset(&defaults, SIGPIPE);
        sigaddset(&defaults, SIGXFSZ);
        posix_spawnattr_setsigdefault(&attributes_, &defaults);
        posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSID);
    }
    ~Detachment() {
        posix_spawnattr_destroy(&attributes_);
        posix_spawn_file_actions_destroy(&files_);
    }
    Detachment(const Detachment&) = delete;
    Detachment& operator=(const Detachment&) = delete;

    bool start(const char* program, char* const* arguments, pid_t& process) const {
        return posix_spawnp(&process, program, &files_, &attributes_, arguments, environ) == 0;
    }

private:
    posix_spawn_file_actions_t files_{};
    posix_spawnattr_t attributes_{};
};

} // namespace

bool open_number(const std::string& number) {
    std::string program = "xdg-open";
    std::string address = "tel:" + number;
    char* const arguments[] = {program.data(), address.data(), nullptr};
    pid_t process = -1;
    if (!Detachment().start(program.c_str(), arguments, process)) {
        return false;
    }
    const auto end = std::chrono::steady_clock::now() + watched;
    int status = 0;
    pid_t ended = 0;
    while ((ended = waitpid(process, &status, WNOHANG)) == 0 && std::chrono::steady_clock::now() < end) {
        std::this_thread::sleep_for(pause);
    }
    return ended == 0 || (ended == process && WIFEXITED(status) && WEXITSTATUS(status) == 0);
}

} // namespace offhook::dial
