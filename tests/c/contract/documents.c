/* Checks, dossiers, briefs, long texts. */
#include "contract.h"

const char sample_dossier[] =
    "{\"format\": \"tradewind-dossier/1\","
    " \"sources\": [{\"id\": \"paper\", \"publisher\": \"A <b>paper</b>\","
    " \"published\": \"2024-10-28\", \"attribution_kind\": \"press\"}],"
    " \"packages\": [{\"id\": \"total\", \"source\": \"paper\","
    " \"name\": \"Projects\", \"count\": \"35 projects\","
    " \"total\": \"11.2 billion CNY\","
    " \"equivalents\": [{\"figure\": \"1.57 billion USD\"}]}]}";

static const uint8_t *raw(const char *text) { return (const uint8_t *)text; }

static int contains(const tw_text *text, const char *part) {
  const char *data = tw_text_data(text);
  return data[tw_text_length(text)] == '\0' && strlen(data) == tw_text_length(text) &&
         strstr(data, part) != NULL;
}

typedef tw_status check_writer(const tw_check *check, tw_text **text, tw_error *error);
typedef tw_status brief_writer(const tw_brief *brief, tw_text **text, tw_error *error);
typedef tw_status conversion_writer(const tw_conversion *conversion, tw_text **text,
                                    tw_error *error);

static void check_says(check_writer *write, const char *part) {
  tw_text *text = NULL;
  OK(write(valid.check, &text, error()));
  CHECK(contains(text, part));
  tw_text_free(text);
}

static void brief_says(brief_writer *write, const char *part) {
  tw_text *text = NULL;
  OK(write(valid.brief, &text, error()));
  CHECK(contains(text, part));
  tw_text_free(text);
}

static void conversion_says(conversion_writer *write, const char *part) {
  tw_text *text = NULL;
  OK(write(valid.conversion, &text, error()));
  CHECK(contains(text, part));
  tw_text_free(text);
}

static void checks(void) {
  int32_t word;
  char text[1024];
  size_t length;
  OK(tw_check_kind(valid.check, &word, error()));
  CHECK(word == TW_CHECK_KIND_EQUIVALENT);
  OK(tw_check_verdict(valid.check, &word, error()));
  CHECK(word == TW_VERDICT_CONSISTENT);
  OK(tw_check_sentence(valid.check, text, sizeof text, &length, error()));
  CHECK(strstr(text, "7.1338") != NULL && strstr(text, "[7.0793, 7.1885]") != NULL);
  OK(tw_check_subject(valid.check, text, sizeof text, &length, error()));
  CHECK(length > 0);
  WRITES("", tw_check_reason(valid.check, INTO));
  check_says(tw_check_to_json, "\"consistent\"");
  check_says(tw_check_to_html, "<");
  check_says(tw_check_to_markdown, "7.1245");
  FAILS(TW_ERR_INVALID_ARGUMENT,
        tw_check_equivalent(valid.figure, valid.figure, valid.rate_table, NULL, 0,
                            &out.check, error()));
  conversion_says(tw_conversion_to_json, "1572034282.90");
  conversion_says(tw_conversion_to_html, "1,572,034,282.90");
}

static void dossiers(void) {
  const char *const broken =
      "{\"format\": \"tradewind-dossier/1\","
      " \"sources\": [{\"id\": \"a\", \"publisher\": \"A\"}],"
      " \"packages\": [{\"id\": \"p\", \"source\": \"b\", \"name\": \"P\","
      " \"count\": \"2 projects\", \"total\": \"3 EUR\"}]}";
  tw_text *text = NULL;
  tw_dossier *again = NULL;
  CHECK(tw_dossier_source_count(valid.dossier) == 1);
  CHECK(tw_dossier_forum_count(valid.dossier) == 0);
  CHECK(tw_dossier_edition_count(valid.dossier) == 0);
  CHECK(tw_dossier_package_count(valid.dossier) == 1);
  CHECK(tw_dossier_project_count(valid.dossier) == 0);
  CHECK(tw_dossier_trade_count(valid.dossier) == 0);
  OK(tw_dossier_write(valid.dossier, &text, error()));
  CHECK(contains(text, "11.2 billion CNY"));
  OK(tw_dossier_read(raw(tw_text_data(text)), tw_text_length(text), &again, error()));
  CHECK(tw_dossier_package_count(again) == 1);
  tw_dossier_free(again);
  tw_text_free(text);
  FAILS(TW_ERR_EMPTY_INPUT, tw_dossier_read(NULL, 0, &out.dossier, error()));
  FAILS(TW_ERR_INVALID_JSON, tw_dossier_read(raw("{"), 1, &out.dossier, error()));
  CHECK(failure.line == 1 && failure.column > 0);
  FAILS(TW_ERR_INVALID_UTF8, tw_dossier_read(raw("\xff"), 1, &out.dossier, error()));
  FAILS(TW_ERR_BYTE_ORDER_MARK,
        tw_dossier_read(raw("\xef\xbb\xbf{}"), 5, &out.dossier, error()));
  FAILS(TW_ERR_INVALID_DOSSIER,
        tw_dossier_read(raw(broken), strlen(broken), &out.dossier, error()));
  CHECK(failure.first_fault == TW_ERR_UNKNOWN_SOURCE);
  OK(tw_dossier_faults(raw(broken), strlen(broken), &text, error()));
  CHECK(contains(text, "/packages/0/source"));
  tw_text_free(text);
  OK(tw_dossier_faults(raw(sample_dossier), strlen(sample_dossier), &text, error()));
  CHECK(tw_text_length(text) == 0);
  tw_text_free(text);
  OK(tw_dossier_skeleton(&text, error()));
  CHECK(contains(text, "tradewind-dossier/1"));
  tw_text_free(text);
}

void documents(void) {
  tw_check *check_of_brief = NULL;
  int32_t kind;
  size_t count = tw_brief_check_count(valid.brief);
  checks();
  dossiers();
  CHECK(count > 0);
  OK(tw_brief_check(valid.brief, 0, &check_of_brief, error()));
  OK(tw_check_kind(check_of_brief, &kind, error()));
  CHECK(kind == TW_CHECK_KIND_EQUIVALENT);
  tw_check_free(check_of_brief);
  FAILS(TW_ERR_INVALID_ARGUMENT,
        tw_brief_check(valid.brief, count, &out.check, error()));
  brief_says(tw_brief_to_markdown, "11.2 billion");
  brief_says(tw_brief_to_json, "\"checks\"");
  brief_says(tw_brief_to_html, "A &lt;b&gt;paper&lt;/b&gt;");
}

void nulls_that_are_fine(void) {
  tw_text_free(NULL);
  tw_figure_free(NULL);
  tw_derived_free(NULL);
  tw_rate_table_free(NULL);
  tw_rate_table_builder_free(NULL);
  tw_conversion_free(NULL);
  tw_converter_free(NULL);
  tw_figure_conversion_free(NULL);
  tw_bounds_list_free(NULL);
  tw_rate_list_free(NULL);
  tw_currency_list_free(NULL);
  tw_source_list_free(NULL);
  tw_check_free(NULL);
  tw_dossier_free(NULL);
  tw_brief_free(NULL);
  CHECK(tw_text_data(NULL) == NULL);
  CHECK(tw_text_length(NULL) == 0);
  CHECK(tw_rate_table_length(NULL) == 0);
  CHECK(tw_conversion_leg_count(NULL) == 0);
  CHECK(tw_conversion_route_count(NULL) == 0);
  CHECK(tw_conversion_missing_count(NULL) == 0);
  CHECK(tw_bounds_list_count(NULL) == 0);
  CHECK(tw_rate_list_count(NULL) == 0);
  CHECK(tw_currency_list_count(NULL) == 0);
  CHECK(tw_source_list_count(NULL) == 0);
  CHECK(tw_brief_check_count(NULL) == 0);
  CHECK(tw_dossier_source_count(NULL) == 0);
  CHECK(tw_dossier_forum_count(NULL) == 0);
  CHECK(tw_dossier_edition_count(NULL) == 0);
  CHECK(tw_dossier_package_count(NULL) == 0);
  CHECK(tw_dossier_project_count(NULL) == 0);
  CHECK(tw_dossier_trade_count(NULL) == 0);
  /* An error may always be NULL. */
  error();
  CHECK(tw_decimal_parse("x", 1, &out.decimal, NULL) == TW_ERR_INVALID_NUMBER);
  CHECK(tw_decimal_parse("1", 1, &out.decimal, NULL) == TW_OK);
}
