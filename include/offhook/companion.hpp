// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace offhook {

/// Where a person's files are. None of them needs to exist; a folder is made when something is first written to it.
struct Folders {
    /// The person's own rule packs (packs/), settings (settings.toml) and sentences of letters (letters/). Empty: none,
    /// and changes of letters are refused.
    std::filesystem::path configuration;

    /// What the person has logged (calls.sqlite). Empty: nothing is known, and what asks to be stored is refused.
    std::filesystem::path data;
};

/// The folders of the person who runs the program: offhook in $XDG_CONFIG_HOME, or else in ~/.config, and offhook in
/// $XDG_DATA_HOME, or else in ~/.local/share. One is empty where neither its variable nor HOME is set.
Folders own_folders();

/// Answers the requests of a mail client: judges drafts, writes letters, keeps calls. The methods, with all their
/// fields, units and errors, are those of host/protocol/PROTOCOL.md; frames are left to the caller.
///
/// An object keeps nothing of a mail when `answer` has returned. Several objects, and several processes, may use the
/// same folders at once. Threads may share an object, which serves one request after the other.
class Companion {
public:
    /// Reads packs and settings. Where something in them can't be used, the rest is, and the reply to `hello` tells
    /// what is wrong; what is changed in them later is for the next object. Throws std::bad_alloc alone.
    explicit Companion(const Folders& folders = own_folders());

    ~Companion();

    /// An object that was moved from can only be assigned to or destroyed.
    Companion(Companion&& other) noexcept;
    Companion& operator=(Companion&& other) noexcept;

    /// The reply to a request. Both are one JSON object in UTF-8, the reply on one line and shorter than 1 MiB. A
    /// request that can't be served, and any other text, gets an error as the reply. Takes time and memory that grow
    /// with the request's length, which the caller should bound; native messaging reads up to 16 MiB. The text may go
    /// when this returns. Throws std::bad_alloc alone.
    std::string answer(std::string_view request);

private:
    class Desk;
    std::unique_ptr<Desk> desk_;
};

} // namespace offhook
