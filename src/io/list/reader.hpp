#pragma once

#include "io/list/arrangements.hpp"
#include "io/list/layout.hpp"
#include "io/list/participants.hpp"
#include "io/list/participated.hpp"
#include "io/list/row_values.hpp"
#include "io/list/skipped.hpp"
#include "io/list/value_cells.hpp"

#include <noaber/io/read.hpp>

#include <set>

namespace noaber::list {

/// Makes a register of the rows of a list, as they come.
///
/// Rows before the headers are passed over; blank rows, totals and footnotes are skipped and noted.
/// A row that cannot be read is refused with its place or, where the options are lenient, left out
/// and noted. Memory: the register, and a wide list as it stands.
class Reader {
public:
    Reader(const ReadOptions& options, TablePlace place, Account& account);

    /// What numbers look like where the options do not say.
    void expect(DecimalSign sign);

    void take(const ListRow& row);

    /// Throws Fault::input where there were no headers, and for rows with too many or few cells.
    [[nodiscard]] RegisterDraft finish();

private:
    /// Someone, or something, as a row names it.
    struct Named {
        std::string name;
        std::string code;

        [[nodiscard]] bool is_empty() const { return name.empty() && code.empty(); }
    };
    /// A row of a list with codes that names somebody or something without.
    struct HalfCoded {
        KeptRow row;
        Named who;
        Named what;
    };
    /// A host, as a row names it.
    struct Hosted {
        VersionId version;
        std::string name;
        std::size_t line = 0;
    };

    /// Rows in which personal data is looked for: enough to see what a column holds.
    static constexpr std::size_t looked_at = 1000;

    void look_for_headers(const ListRow& row);
    void begin(Layout layout);
    void take_long(const ListRow& row);
    void keep_wide(const ListRow& row);
    void finish_wide();
    void take_column(std::size_t column);
    /// Takes the first row with two headers or more as that of a matrix.
    void look_for_matrix(const ListRow& row);
    struct Matrix;
    void finish_matrix();
    /// Refuses a list of which rows and columns name the same: it means who works with whom.
    void require_no_matrix() const;
    void take_wide_cell(const KeptRow& row, std::string_view what, std::string_view layer);
    /// The same for the name of a region, which may be the one above it.
    void take_region(const KeptRow& row,
                     std::string_view region,
                     std::string_view header,
                     std::string& above);
    /// Whether a row holds no participation: blank, totals, a remark, or too few cells.
    [[nodiscard]] bool passes_over(const ListRow& row);
    /// Throws RowFault where nothing is named, or the same twice.
    void require_two(const ListRow& row,
                     const NamedParticipant& who,
                     const NamedArrangement& what) const;
    /// What a row says besides names, read once for each way to say it; it lives until the next
    /// call. Throws RowFault.
    [[nodiscard]] const Values& values_in(const ListRow& row);
    /// A participation with its values; throws RowFault.
    void take_participation(const ListRow& row,
                            const NamedParticipant& who,
                            const NamedArrangement& what);
    /// Whether a list has codes of its own, and this row leaves one out.
    [[nodiscard]] bool lacks_code(const NamedParticipant& who, const NamedArrangement& what) const;
    void take_those_without_code();
    void take_hosts();
    /// Does `work`; a row that cannot be read is refused or left out.
    template <class Work>
    void guarded(Work work);
    [[nodiscard]] std::string_view cell(const ListRow& row, Field field) const;
    [[nodiscard]] NamedParticipant who_in(const ListRow& row) const;
    [[nodiscard]] NamedArrangement arrangement_in(const ListRow& row);
    /// The same where a participant may be as in the row above.
    [[nodiscard]] NamedParticipant who_in_or_above(const ListRow& row);
    /// Adds a participation; false where it stands there already. Throws RowFault where it does
    /// with other values.
    bool add(const ListRow& row, OrganisationId who, VersionId what, const Values& values);
    /// A participation and what its row says of the arrangement; a row that says nothing new is
    /// noted. Throws RowFault.
    void take(const ListRow& row, OrganisationId who, VersionId what, const Values& values);
    /// Whether it was not known, or other than known.
    bool put(const ArrangementValues& values, VersionId version, const CellPlace& at);
    void drop_told(std::size_t notes_before);
    /// A fact of an arrangement, and where it is said.
    struct FactPlace {
        VersionId version;
        Field field;
        const CellPlace& at;
    };
    /// Sets a fact; notes where a row before said another one, which stays. Whether it was not
    /// known, or other than known.
    template <class Row, class T>
    bool set_fact(Column<Row, T>& column, Row row, const T& value, const FactPlace& of);
    void require_alike_weights() const;
    void keep_places(const RegisterDraft& draft) const;
    void note(std::string_view code, Place place, Message found, Message expected = {});
    void note_columns();
    void look_for_personal_data(const ListRow& row);

    const ReadOptions& m_options;
    TablePlace m_table;
    Account& m_account;
    DecimalSign m_sign;
    std::optional<NameIndex> m_names;
    Participants m_participants;
    Arranged m_arranged;
    Participated m_participated;
    Skipped m_skipped;
    std::optional<Layout> m_layout;
    std::size_t m_rows = 0;
    Named m_last_arrangement;            ///< For cells below it that say so, or are empty.
    Named m_last_participant;            ///< For cells below it that say so.
    std::vector<HalfCoded> m_half_coded; ///< Rows that wait for those with codes.
    std::vector<Hosted> m_hosted;        ///< In the order of rows, each once.
    std::set<std::pair<VersionId, std::string>> m_hosts; ///< Of these.
    std::vector<std::size_t> m_lines;        ///< Of participations, where places are kept.
    std::vector<bool> m_is_personal;         ///< By column: whether it holds personal data.
    std::optional<ValueCells> m_value_cells; ///< As soon as there are headers.
    Interned<std::uint32_t> m_read;          ///< By these cells, where nothing was odd ...
    std::vector<Values> m_values;            ///< ... what they say.
    Values m_last_values;                    ///< And what others said.
    std::set<std::size_t> m_otherwise;       ///< Columns with other decimal signs, from 1.
    std::vector<KeptRow> m_wide;
    std::vector<std::vector<std::string>> m_before; ///< The first rows, while there are no headers.
};

template <class Work>
void Reader::guarded(Work work)
{
    try {
        work();
    } catch (RowFault& fault) {
        if (!m_options.list.lenient) {
            throw Error{Fault::input, std::move(fault.place), std::move(fault.sentence)};
        }
        note("row_left_out", std::move(fault.place), std::move(fault.found),
             std::move(fault.expected));
    }
}

} // namespace noaber::list
