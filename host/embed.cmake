# SPDX-License-Identifier: MPL-2.0
# Embeds a text file into a library as a std::string_view, so that the program needs no data folder. The header declares
# it: `extern const std::string_view NAME;` in the namespace.

function(embed_text target file namespace name header)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${file})
  file(READ ${CMAKE_CURRENT_SOURCE_DIR}/${file} text)
  set(source ${CMAKE_CURRENT_BINARY_DIR}/embedded/${name}.cpp)
  file(CONFIGURE OUTPUT ${source} @ONLY CONTENT [[
#include "@header@"

namespace @namespace@ {
const std::string_view @name@ = R"embedded(@text@)embedded";
} // namespace @namespace@
]])
  target_sources(${target} PRIVATE ${source})
endfunction()
