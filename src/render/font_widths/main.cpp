#include <ft2build.h>
#include FT_FREETYPE_H

#include <fstream>
#include <iostream>
#include <map>

namespace {

/// A font file, and how far each of its characters moves the pen, in thousandths of the font size.
class Font {
public:
    explicit Font(const char* file)
    {
        if (FT_Init_FreeType(&m_library) == 0) {
            m_readable = FT_New_Face(m_library, file, 0, &m_face) == 0;
        }
    }
    Font(const Font&) = delete;
    Font& operator=(const Font&) = delete;
    ~Font() { FT_Done_FreeType(m_library); }

    [[nodiscard]] bool readable() const { return m_readable; }

    [[nodiscard]] std::map<FT_ULong, FT_Pos> widths() const
    {
        std::map<FT_ULong, FT_Pos> result;
        FT_UInt glyph = 0;
        for (FT_ULong point = FT_Get_First_Char(m_face, &glyph); glyph != 0;
             point = FT_Get_Next_Char(m_face, point, &glyph)) {
            if (FT_Load_Glyph(m_face, glyph, FT_LOAD_NO_SCALE) == 0) {
                result[point] = per_mille(m_face->glyph->metrics.horiAdvance);
            }
        }
        return result;
    }

private:
    /// Rounded up: a text is never wider than we say.
    [[nodiscard]] FT_Pos per_mille(FT_Pos units) const
    {
        return (units * 1000 + m_face->units_per_EM - 1) / m_face->units_per_EM;
    }

    FT_Library m_library = nullptr;
    FT_Face m_face = nullptr;
    bool m_readable = false;
};

} // namespace

/// Writes the widths of a font as C++: `font_widths REGULAR.ttf BOLD.ttf OUTPUT.cpp`.
int main(int count, char** arguments)
{
    if (count != 4) {
        std::cerr << "usage: font_widths REGULAR.ttf BOLD.ttf OUTPUT.cpp\n";
        return 2;
    }
    const Font regular{arguments[1]};
    const Font bold{arguments[2]};
    if (!regular.readable() || !bold.readable()) {
        std::cerr << "font_widths: the fonts cannot be read\n";
        return 3;
    }
    std::ofstream out{arguments[3]};
    out << "// Generated from " << arguments[1] << " and " << arguments[2] << ": do not edit.\n"
        << "#include \"render/text_width.hpp\"\n\n#include <array>\n\n"
        << "namespace noaber::render {\n\nstd::span<const CharacterWidth> font_widths()\n{\n"
        << "    static constexpr auto all = std::to_array<CharacterWidth>({\n";
    const auto of_bold = bold.widths();
    for (const auto& [point, width] : regular.widths()) {
        const auto same = of_bold.find(point);
        out << "        {" << point << ", " << width << ", "
            << (same == of_bold.end() ? width : same->second) << "},\n";
    }
    out << "    });\n    return all;\n}\n\n} // namespace noaber::render\n";
    return out.flush() ? 0 : 4;
}
