# SPDX-License-Identifier: MPL-2.0
# Embeds the letters' wording into the library, so that the program needs no data directory.

set(wording_folder ${CMAKE_CURRENT_LIST_DIR}/wording)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${wording_folder}/de.toml ${wording_folder}/en.toml)
file(READ ${wording_folder}/de.toml OFFHOOK_WORDING_DE)
file(READ ${wording_folder}/en.toml OFFHOOK_WORDING_EN)
configure_file(${CMAKE_CURRENT_LIST_DIR}/wording_files.cpp.in ${CMAKE_CURRENT_BINARY_DIR}/letters/wording_files.cpp @ONLY)
target_sources(offhook_library PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/letters/wording_files.cpp)
