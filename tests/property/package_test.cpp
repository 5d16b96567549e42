#include "support/any.hpp"
#include "support/described.hpp"
#include "support/drawn.hpp"
#include "support/folder.hpp"

#include <noaber/io/package.hpp>
#include <noaber/io/read.hpp>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace noaber;
using namespace noaber::test;

TEST_CASE("reading a data package that was written gives the same register")
{
    const Folder folder;
    CHECK(rc::check([&folder] {
        RegisterDraft source = draft(drawing(any_memberships()));
        for (const VersionId id : source.versions.ids()) {
            source.versions.form.set(id, *rc::gen::element(LegalForm::other, LegalForm::company));
            source.versions.domains.set(id, {*rc::gen::element<std::string>("a;b", "\\", "c,\"d")});
        }
        for (const OrganisationId id : source.organisations.ids()) {
            source.organisations.area_km2.set(id, *rc::gen::element(0.1, 1e300, 12.5));
        }
        const Register content{std::move(source)};
        write_package(content, folder / "out", {}, {.overwrite = true});
        RC_ASSERT(described(read(folder / "out").content) == described(content));
    }));
}
