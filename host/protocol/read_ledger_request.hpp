// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "protocol/fields.hpp"
#include "protocol/request.hpp"

namespace offhook::protocol {

/// Each reads a request of the method of its name. They throw RequestFault.
Request read_contact(const Fields& fields);
Request read_log_call(const Fields& fields);
Request read_edit_call(const Fields& fields);
Request read_remove_call(const Fields& fields);
Request read_set_contact(const Fields& fields);
Request read_snooze(const Fields& fields);
Request read_dial(const Fields& fields);
Request read_count_mails(const Fields& fields);
Request read_counted(const Fields& fields);
Request read_stored(const Fields& fields);
Request read_forget(const Fields& fields);

} // namespace offhook::protocol
