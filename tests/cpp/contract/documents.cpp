// Checks, dossiers, briefs.
#include "contract.hpp"

namespace {

constexpr const char *sample =
    R"({"format": "tradewind-dossier/1",
        "sources": [{"id": "paper", "publisher": "A <b>paper</b>",
                     "published": "2024-10-28", "attribution_kind": "press"}],
        "packages": [{"id": "total", "source": "paper", "name": "Projects",
                      "count": "35 projects", "total": "11.2 billion CNY",
                      "equivalents": [{"figure": "1.57 billion USD"}]}]})";

bool contains(const std::string &text, const char *part) {
  return text.find(part) != std::string::npos;
}

void checks() {
  const tw::check found = tw::check::equivalent(
      tw::figure("11.2 billion CNY"), tw::figure("1.57 billion USD"), two_rates(),
      {tw::date("2024-10-27")});
  CHECK(found.kind() == tw::check_kind::equivalent);
  CHECK(found.verdict() == tw::verdict::consistent);
  CHECK(contains(found.sentence(), "[7.0793, 7.1885]") && !found.subject().empty());
  SAME(found.reason(), "");
  CHECK(contains(found.to_json(), "\"consistent\""));
  CHECK(contains(found.to_html(), "<") && contains(found.to_markdown(), "7.1245"));
  THROWS(TW_ERR_INVALID_ARGUMENT,
         tw::check::equivalent(tw::figure("1 CNY"), tw::figure("1 USD"), two_rates(), {}));
}

void dossiers() {
  const tw::dossier read = tw::dossier::read(sample);
  const tw::dossier again = tw::dossier::read(read.to_json());
  SAME(again.to_json(), read.to_json());
  CHECK(again.source_count() == 1 && again.package_count() == 1);
  CHECK(again.forum_count() + again.edition_count() + again.project_count() +
            again.trade_count() ==
        0);
  SAME(tw::dossier::faults(sample), "");
  CHECK(contains(tw::dossier::skeleton(), "tradewind-dossier/1"));
  std::string wrong = sample;
  wrong.replace(wrong.find("\"source\": \"paper\""), 17, "\"source\": \"radio\"");
  CHECK(contains(tw::dossier::faults(wrong), "/packages/0/source"));
  try {
    tw::dossier::read(wrong);
    CHECK(false);
  } catch (const tw::error &error) {
    CHECK(error.code() == TW_ERR_INVALID_DOSSIER);
    CHECK(error.first_fault() == TW_ERR_UNKNOWN_SOURCE);
  }
  try {
    tw::dossier::read("{\n  ?");
    CHECK(false);
  } catch (const tw::error &error) {
    CHECK(error.line() == 2 && error.column() == 3);
  }
}

}  // namespace

void documents() {
  checks();
  dossiers();
  const tw::brief brief(tw::dossier::read(sample), two_rates(), tw::currency("USD"));
  const std::vector<tw::check> all = tw::brief(brief).checks();
  CHECK(!all.empty() && all[0].kind() == tw::check_kind::equivalent);
  CHECK(contains(brief.to_markdown(), "11.2 billion"));
  CHECK(contains(brief.to_html(), "A &lt;b&gt;paper&lt;/b&gt;"));
  CHECK(contains(brief.to_json(), "\"checks\""));
}
