#pragma once

#include <filesystem>

namespace noaber::render {

/// A folder of our own with the letters of Open Sans and a configuration of Fontconfig that looks
/// there first and then where the system does, so that pictures have the same letters on a machine
/// without fonts. It is gone with this.
/// Throws Fault::output where no such folder can be made.
class Fonts {
public:
    Fonts();
    Fonts(const Fonts&) = delete;
    Fonts& operator=(const Fonts&) = delete;
    ~Fonts();

    /// What FONTCONFIG_FILE is to name.
    [[nodiscard]] std::filesystem::path configuration() const;

private:
    std::filesystem::path m_folder;
};

} // namespace noaber::render
