// SPDX-License-Identifier: MPL-2.0
#include "mailboxes/mail_stream.hpp"

#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>
#include <cstdlib>
#include <string>

/// Whatever an mbox file holds: its mails lie one behind the other, none beyond its end.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const int file = memfd_create("mbox", MFD_CLOEXEC);
    if (ftruncate(file, 0) != 0 || pwrite(file, data, size, 0) != static_cast<ssize_t>(size)) {
        return 0;
    }
    const std::string path = "/proc/self/fd/" + std::to_string(file);
    offhook::mailboxes::MailStream stream({path, true, false, size});
    std::uint64_t end = 0;
    while (const auto mail = stream.next()) {
        const auto& [offset, length] = mail->extent;
        if (offset < end || offset + length > size || mail->header.size() > offhook::mailboxes::longest_header) {
            std::abort();
        }
        end = offset + length;
        offhook::mailboxes::read_stored_mail(path, true, mail->extent, size);
    }
    return 0;
}
