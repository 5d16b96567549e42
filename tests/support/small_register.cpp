#include "support/small_register.hpp"

namespace noaber::test {

std::string small_register_xml()
{
    return R"(<?xml version="1.0" encoding="UTF-8"?>
<p:overheidsorganisaties xmlns:p="urn:any" p:timestamp="2026-05-16T00:00:00">
<p:organisaties>
<p:organisatie p:systeemId="11" p:resourceIdentifierTOOI="https://x/tooi/id/gemeente/gm0014">
  <p:naam>Gemeente Groningen</p:naam><p:afkorting>Groningen</p:afkorting>
  <p:types><p:type>Gemeente</p:type></p:types>
  <p:geografie><p:oppervlakte p:eenheid="km2">197,96</p:oppervlakte>
    <p:aantalInwoners>243768</p:aantalInwoners></p:geografie>
  <p:raad><p:totaalZetels>45</p:totaalZetels><p:partijen><p:partij><p:naam>X</p:naam></p:partij></p:partijen></p:raad>
</p:organisatie>
<p:organisatie p:systeemId="12">
  <p:naam>Gemeente Ten Boer</p:naam><p:types><p:type>Gemeente</p:type></p:types>
  <p:eindDatum>2019-01-01</p:eindDatum>
</p:organisatie>
<p:organisatie p:systeemId="13">
  <p:naam>Stadsdeel Noord</p:naam><p:types><p:type>Gemeente</p:type></p:types>
</p:organisatie>
<p:organisatie p:systeemId="14" p:resourceIdentifierTOOI="https://x/tooi/id/provincie/pv20">
  <p:naam>Provincie Groningen</p:naam><p:afkorting>GR</p:afkorting>
  <p:types><p:type>Provincie</p:type></p:types>
</p:organisatie>
<p:organisatie p:systeemId="15" p:resourceIdentifierTOOI="https://x/tooi/id/so/so0705">
  <p:naam>Noordbode</p:naam><p:types><p:type>Regionaal samenwerkingsorgaan</p:type></p:types>
</p:organisatie>
</p:organisaties>
<p:gemeenschappelijkeRegelingen>
<p:regeling p:systeemId="102">
  <p:titel>Regeling  Noordbode 2020</p:titel>
  <p:samenwerkingsvorm p:afkorting="OL">Openbaar lichaam</p:samenwerkingsvorm>
  <p:bevoegdheidsverkrijgingen><p:bevoegdheidsverkrijging>Mandaat</p:bevoegdheidsverkrijging>
    <p:bevoegdheidsverkrijging>Delegatie</p:bevoegdheidsverkrijging></p:bevoegdheidsverkrijgingen>
  <p:regionaalSamenwerkingsorgaan p:systeemId="15">Noordbode</p:regionaalSamenwerkingsorgaan>
  <p:bronhouder p:systeemId="11">Gemeente Groningen</p:bronhouder>
  <p:doel>Post &amp; pakketten</p:doel>
  <p:beleidsterreinen><p:beleidsterrein>verkeer | post</p:beleidsterrein></p:beleidsterreinen>
  <p:wettelijkeGrondslagen><p:wettelijkeGrondslag><p:opschrift>Wet gemeenschappelijke regelingen</p:opschrift></p:wettelijkeGrondslag></p:wettelijkeGrondslagen>
  <p:datumInwerkingtreding>2020-01-01</p:datumInwerkingtreding>
  <p:deelnemendeOrganisaties>
    <p:deelnemendeOrganisatie p:systeemId="11"><p:naam>Gemeente Groningen</p:naam>
      <p:toetredingsDatum>2018-01-01</p:toetredingsDatum><p:verdeelsleutel>16,33</p:verdeelsleutel>
      <p:bestuursorganen><p:bestuursorgaan>Gemeenteraad</p:bestuursorgaan>
        <p:bestuursorgaan>College van burgemeester en wethouders</p:bestuursorgaan></p:bestuursorganen></p:deelnemendeOrganisatie>
    <p:deelnemendeOrganisatie p:systeemId="12"><p:naam>Gemeente Ten Boer</p:naam></p:deelnemendeOrganisatie>
    <p:deelnemendeOrganisatie p:systeemId="16"><p:naam>Gemeente Beveren</p:naam></p:deelnemendeOrganisatie>
    <p:deelnemendeOrganisatie p:systeemId="17" p:resourceIdentifierTOOI="https://x/tooi/id/ministerie/mnre1109"><p:naam>Onderwijs</p:naam></p:deelnemendeOrganisatie>
  </p:deelnemendeOrganisaties>
  <p:previousVersion p:systeemId="101">Regeling Noordbode</p:previousVersion>
</p:regeling>
<p:regeling p:systeemId="101">
  <p:titel>Regeling Noordbode</p:titel>
  <p:samenwerkingsvorm p:afkorting="RZM">'Regeling zonder meer'</p:samenwerkingsvorm>
  <p:datumInwerkingtreding>2018-01-01</p:datumInwerkingtreding>
  <p:datumUitwerkingtreding>2020-01-01</p:datumUitwerkingtreding>
  <p:deelnemendeOrganisaties>
    <p:deelnemendeOrganisatie p:systeemId="12"><p:naam>Gemeente Ten Boer</p:naam><p:verdeelsleutel/></p:deelnemendeOrganisatie>
  </p:deelnemendeOrganisaties>
</p:regeling>
</p:gemeenschappelijkeRegelingen>
</p:overheidsorganisaties>
)";
}

} // namespace noaber::test
