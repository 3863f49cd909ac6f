/* Currencies: finding them, what the lists say, what replaced them. */
#include "contract.h"

static tw_currency currency(const char *code) {
  tw_currency found;
  memset(&found, 0, sizeof found);
  OK(tw_currency_parse(code, strlen(code), &found, error()));
  return found;
}

static void lists(void) {
  tw_currency currency = {{'X', 'X', 'X', 'X'}};
  uint32_t numeric;
  int32_t units;
  FAILS(TW_ERR_UNKNOWN_CURRENCY, tw_currency_numeric(currency, &out.u32, error()));
  memset(&currency, 0xff, sizeof currency);
  FAILS(TW_ERR_UNKNOWN_CURRENCY, tw_currency_name(currency, INTO));
  memset(&currency, 0, sizeof currency);
  FAILS(TW_ERR_UNKNOWN_CURRENCY, tw_currency_minor_units(currency, &out.i32, error()));
  FAILS(TW_ERR_UNKNOWN_CURRENCY,
        tw_currency_parse(TEXT("CNH"), &out.currency, error()));
  OK(tw_currency_parse(TEXT("CNY"), &currency, error()));
  CHECK(memcmp(currency.code, "CNY", 4) == 0);
  OK(tw_currency_numeric(currency, &numeric, error()));
  CHECK(numeric == 156);
  OK(tw_currency_minor_units(currency, &units, error()));
  CHECK(units == 2);
  WRITES("Yuan Renminbi", tw_currency_name(currency, INTO));
  OK(tw_currency_parse(TEXT("XAU"), &currency, error()));
  OK(tw_currency_minor_units(currency, &units, error()));
  CHECK(units == -1);
}

static void findings(void) {
  tw_currency found;
  size_t count;
  OK(tw_currency_from_name(TEXT("Renminbi"), &found, error()));
  CHECK(strcmp(found.code, "CNY") == 0);
  FAILS(TW_ERR_AMBIGUOUS_CURRENCY,
        tw_currency_from_name(TEXT("som"), &out.currency, error()));
  FAILS(TW_ERR_UNKNOWN_CURRENCY, tw_currency_from_name(NULL, 0, &out.currency, error()));
  FAILS(TW_ERR_UNKNOWN_CURRENCY,
        tw_currency_from_name(TEXT("CNH"), &out.currency, error()));
  OK(tw_currency_from_numeric(795, &found, error()));
  CHECK(strcmp(found.code, "TMM") == 0);
  FAILS(TW_ERR_AMBIGUOUS_CURRENCY, tw_currency_from_numeric(810, &out.currency, error()));
  FAILS(TW_ERR_UNKNOWN_CURRENCY, tw_currency_from_numeric(65535, &out.currency, error()));
  OK(tw_currency_count(TW_CURRENCY_STATUS_ACTIVE, &count, error()));
  CHECK(count == 178);
  OK(tw_currency_at(TW_CURRENCY_STATUS_ACTIVE, count - 1, &found, error()));
  CHECK(strcmp(found.code, "ZWG") == 0);
  FAILS(TW_ERR_INVALID_ARGUMENT,
        tw_currency_at(TW_CURRENCY_STATUS_ACTIVE, count, &out.currency, error()));
  CHECK(failure.argument == 2);
  OK(tw_currency_count(TW_CURRENCY_STATUS_FORMER, &count, error()));
  CHECK(count == 129);
  FAILS(TW_ERR_INVALID_VALUE, tw_currency_count(3, &out.size, error()));
  FAILS(TW_ERR_INVALID_VALUE, tw_currency_at(-1, 0, &out.currency, error()));
}

static void offshore_yuan(void) {
  tw_money offshore = valid.money;
  uint32_t numeric;
  int32_t status, found;
  tw_succession law;
  OK(tw_currency_offshore_yuan(&offshore.currency, error()));
  CHECK(strcmp(offshore.currency.code, "CNH") == 0);
  OK(tw_currency_numeric(offshore.currency, &numeric, error()));
  CHECK(numeric == 0);
  OK(tw_currency_status(offshore.currency, &status, error()));
  CHECK(status == TW_CURRENCY_STATUS_UNLISTED);
  OK(tw_money_add(offshore, offshore, &offshore, error()));
  FAILS(TW_ERR_CURRENCY_MISMATCH,
        tw_money_add(offshore, valid.money, &out.money, error()));
  OK(tw_currency_succession(offshore.currency, &law, &found, error()));
  CHECK(found == 0);
}

static void facts(void) {
  const tw_currency manat = currency("TMM");
  tw_decimal step;
  tw_date day;
  int32_t found, status;
  WRITES("CN\xC2\xA5", tw_currency_symbol(currency("CNY"), INTO));
  WRITES("KZT", tw_currency_symbol(currency("KZT"), INTO));
  OK(tw_currency_cash_increment(currency("CHF"), &step, &found, error()));
  CHECK(found == 1);
  WRITES("0.05", tw_decimal_format(step, INTO));
  OK(tw_currency_cash_increment(currency("EUR"), &step, &found, error()));
  CHECK(found == 0);
  OK(tw_currency_status(manat, &status, error()));
  CHECK(status == TW_CURRENCY_STATUS_FORMER);
  OK(tw_currency_valid_from(manat, &day, &found, error()));
  CHECK(found == 1);
  WRITES("1993-11-01", tw_date_format(day, INTO));
  OK(tw_currency_valid_until(manat, &day, &found, error()));
  CHECK(found == 1);
  WRITES("2008-12-31", tw_date_format(day, INTO));
  OK(tw_currency_valid_until(currency("TMT"), &day, &found, error()));
  CHECK(found == 0);
  WRITES("2009-01", tw_currency_withdrawn(manat, INTO));
  WRITES("", tw_currency_withdrawn(currency("TMT"), INTO));
}

static void successions(void) {
  const tw_currency none = {{0}};
  tw_succession law;
  tw_money money;
  int32_t found, kind;
  OK(tw_currency_succession(currency("HRK"), &law, &found, error()));
  CHECK(found == 1 && law.kind == TW_SUCCESSION_KIND_FIXED_CONVERSION);
  CHECK(strcmp(law.from.code, "HRK") == 0 && strcmp(law.to.code, "EUR") == 0);
  WRITES("7.53450", tw_decimal_format(law.factor, INTO));
  WRITES("2023-01-01", tw_date_format(law.effective, INTO));
  WRITES("Council Regulation (EU) 2022/1208",
         tw_currency_succession_source(law.from, INTO));
  WRITES("", tw_currency_succession_source(law.to, INTO));
  FAILS(TW_ERR_UNKNOWN_CURRENCY,
        tw_currency_succession(none, &out.succession, &out.i32, error()));
  OK(tw_money_parse(TEXT("14200 TMM"), &money, error()));
  OK(tw_money_redenominate(money, NULL, &money, &found, error()));
  CHECK(found == 1);
  WRITES("2.84 TMT", tw_money_format(money, INTO));
  FAILS(TW_ERR_NO_SUCCESSOR,
        tw_money_redenominate(money, NULL, &out.money, &out.i32, error()));
  OK(tw_succession_kind_from_name(TEXT("redenomination"), &kind, error()));
  CHECK(kind == TW_SUCCESSION_KIND_REDENOMINATION);
  WRITES("fixed_conversion", tw_succession_kind_name(1, INTO));
  FAILS(TW_ERR_INVALID_VALUE, tw_succession_kind_name(2, INTO));
  OK(tw_currency_status_from_name(TEXT("former"), &kind, error()));
  CHECK(kind == TW_CURRENCY_STATUS_FORMER);
  WRITES("unlisted", tw_currency_status_name(2, INTO));
  FAILS(TW_ERR_INVALID_VALUE, tw_currency_status_name(-1, INTO));
}

void currencies(void) {
  lists();
  findings();
  offshore_yuan();
  facts();
  successions();
}
