#include "support/small_package.hpp"

namespace noaber::test {

std::map<std::string, std::string> small_package()
{
    return {
        {"datapackage.json", R"({
  "name": "valley",
  "title": "The valley",
  "date": "2026-05-16",
  "licenses": [{"name": "CC0-1.0"}],
  "resources": [
    {"name": "organisations", "path": "organisations.csv"},
    {"name": "arrangements", "path": "arrangements.csv"},
    {"name": "versions", "path": "versions.csv"},
    {"name": "participations", "path": "participations.csv"},
    {"name": "mergers", "path": "mergers.csv"}
  ]
}
)"},
        {"organisations.csv", "code,name,kind,aliases,inhabitants,area_km2,until\n"
                              "a,Ane,municipality,Aan;'t Aan,1200,12.5,\n"
                              "b,Bor,municipality,,,,2020-01-01\n"
                              "p,Province,province,,,,\n"},
        {"arrangements.csv", "code,obligation\nvalley,voluntary\nroad,\n"},
        {"versions.csv",
         "arrangement,title,form,powers,domains,body,from\n"
         "valley,The valley,OL,mandate;delegation,water | dikes;verkeer,p,2018-01-01\n"
         "road,\"The road, and more\",RZM,,,,\n"},
        {"participations.csv", "version,organisation,role,organs,share_percent,joined\n"
                               "valley,a,host,council;executive,60.5,2019-01-01\n"
                               "valley,b,,,,\n"
                               "road,a,,,,\n"
                               "road,p,,,,\n"},
        {"mergers.csv", "date,old_code,old_name,new_code,new_name,part\n"
                        "2020-01-01,b,Bor,c,Cem,whole\n"},
    };
}

} // namespace noaber::test
