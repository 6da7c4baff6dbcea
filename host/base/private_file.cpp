// SPDX-License-Identifier: MPL-2.0
#include "base/private_file.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>

namespace offhook {

namespace {

bool write_fully(int descriptor, std::string_view content) {
    while (!content.empty()) {
        const ssize_t count = write(descriptor, content.data(), content.size());
        if (count < 0 && errno != EINTR) {
            return false;
        }
        content.remove_prefix(count < 0 ? 0 : static_cast<std::size_t>(count));
    }
    return true;
}

} // namespace

std::error_code write_private_file(const std::string& path, std::string_view content) {
    // mkostemp gives the mode 0600.
    std::string written = path + ".XXXXXX";
    const int descriptor = mkostemp(written.data(), O_CLOEXEC);
    if (descriptor < 0) {
        return {errno, std::generic_category()};
    }
    const bool complete = write_fully(descriptor, content) && fsync(descriptor) == 0;
    int cause = errno;
    close(descriptor);
    if (complete && std::rename(written.c_str(), path.c_str()) == 0) {
        return {};
    }
    cause = complete ? errno : cause;
    unlink(written.c_str());
    return {cause, std::generic_category()};
}

} // namespace offhook
