/* Bytes by chance, and sound inputs with bytes changed by chance, for every reader. */
#include <stdlib.h>

#include "contract.h"

enum { TRIALS = 4000, LONGEST = 512 };

static uint64_t state = 20241027;

/* xorshift64*, so that every run tries the same. */
static uint64_t next(void) {
  state ^= state >> 12;
  state ^= state << 25;
  state ^= state >> 27;
  return state * 2685821657736338717u;
}

static size_t below(size_t limit) { return (size_t)(next() % limit); }

static const char *const sound[] = {
    "-1234.50",
    "11200000000.00 CNY",
    "more than 11.2 billion CNY",
    "85.2%",
    "2024-10-27",
    "2023-W05",
    "2023-01/2023-03",
    "CN-NX",
    "half_even",
    "increased by 10.9 times",
    "2023-01=1.50, 2023-02=, 2023-03=-2",
    "Date,USD,CNY,\n2024-10-25,1.0825,7.7123,\n2024-10-28,1.0818,N/A,\n",
    "date,period,base,quote,units,rate,kind,source\n"
    "2024-10-25,,USD,CNY,1,7.1199,spot,\"Federal Reserve, H.10\"\n"
    ",2023,USD,CNY,1,7.083998423436308,period_average,IMF\n",
    "PK\003\004\024\000\000\000\010\000",
    "<Envelope><Cube><Cube time='2024-10-25'><Cube currency='USD' rate='1.0825'/></Cube>"
    "</Cube></Envelope>",
    "<ValCurs Date='27.09.2023'><Valute><CharCode>KZT</CharCode><Nominal>100</Nominal>"
    "<Value>20,3042</Value></Valute></ValCurs>",
    "<DailyExRates Date='02/21/2023'><Currency><CharCode>KZT</CharCode><Scale>1000</Scale>"
    "<Rate>6.2457</Rate></Currency></DailyExRates>",
    "Date,Rate,Currency,Frequency,Source,Country code,Country\n"
    "1999-12-31,5200,TMT,A,IMF,TM,Turkmenistan\n",
    sample_dossier,
};

/* A text of chance, or a sound one with some bytes changed, cut or repeated. */
static size_t fill(uint8_t *into) {
  size_t size = below(LONGEST);
  size_t changes;
  if (next() % 4 == 0) {
    size_t at;
    for (at = 0; at < size; at++) {
      into[at] = (uint8_t)next();
    }
    return size;
  }
  {
    const char *text = sound[below(sizeof sound / sizeof *sound)];
    size = strlen(text) < LONGEST ? strlen(text) : LONGEST;
    memcpy(into, text, size);
  }
  for (changes = below(4); changes > 0 && size > 0; changes--) {
    into[below(size)] = next() % 2 ? (uint8_t)next() : (uint8_t)"0,.\"{}-\n:e%<>&"[below(14)];
  }
  return next() % 8 == 0 && size > 0 ? below(size) : size;
}

/* A status is TW_OK or a known code, whose error has words. */
static void sane(tw_status status) {
  int known = strcmp(tw_status_name(status), "TW_ERR_UNKNOWN") != 0;
  CHECK(known && status != TW_ERR_INTERNAL);
  CHECK((status == TW_OK) == (failure.message[0] == '\0'));
}

static void read_values(const char *text, size_t size) {
  tw_error *unused = error();
  int32_t notation;
  sane(tw_decimal_parse(text, size, &out.decimal, unused));
  sane(tw_money_parse(text, size, &out.money, error()));
  for (notation = TW_NOTATION_PLAIN; notation <= TW_NOTATION_COMMA; notation++) {
    sane(tw_money_parse_in(text, size, notation, &out.money, error()));
  }
  sane(tw_currency_parse(text, size, &out.currency, error()));
  sane(tw_currency_from_name(text, size, &out.currency, error()));
  sane(tw_date_parse(text, size, &out.date, error()));
  sane(tw_rounding_from_name(text, size, &out.i32, error()));
  sane(tw_period_days(text, size, &out.date, &out.date, error()));
  sane(tw_growth_times_in(text, size, &out.decimal, error()));
}

static void read_texts(const char *text, size_t size) {
  char buffer[256];
  size_t length;
  sane(tw_period_parse(text, size, buffer, sizeof buffer, &length, error()));
  sane(tw_period_previous_year(text, size, buffer, sizeof buffer, &length, error()));
  sane(tw_period_next(text, size, buffer, sizeof buffer, &length, error()));
  sane(tw_period_previous(text, size, buffer, sizeof buffer, &length, error()));
  sane(tw_place_code(text, size, buffer, sizeof buffer, &length, error()));
}

static void read_tables(const uint8_t *data, size_t size) {
  const int32_t notation = (int32_t)below(7);
  tw_rate_table *tables[6] = {NULL, NULL, NULL, NULL, NULL, NULL};
  size_t at;
  sane(tw_rate_table_read_ecb(data, size, &tables[0], error()));
  sane(tw_rate_table_read_csv_in(data, size, notation, &tables[1], error()));
  sane(tw_rate_table_read_nominal_table(data, size, TEXT("A"), TW_RATE_KIND_OFFICIAL,
                                        notation, &tables[2], error()));
  sane(tw_rate_table_read_bank_of_russia(data, size, &tables[3], error()));
  sane(tw_rate_table_read_bank_of_belarus(data, size, &tables[4], error()));
  sane(tw_rate_table_read_imf(data, size, (int32_t)below(3), (int32_t)below(3), &tables[5],
                              error()));
  for (at = 0; at < 6; at++) {
    tw_rate_table_free(tables[at]);
  }
}

static void read_objects(const uint8_t *data, size_t size) {
  const char *text = (const char *)data;
  tw_figure *figure = NULL;
  tw_rate_table *table = NULL;
  tw_dossier *dossier = NULL;
  tw_text *faults = NULL;
  tw_brief *brief = NULL;
  tw_series *series = NULL;
  sane(tw_series_parse(text, size, &series, error()));
  tw_series_free(series);
  sane(tw_figure_parse(text, size, &figure, error()));
  tw_figure_free(figure);
  read_tables(data, size);
  sane(tw_rate_table_read_csv(data, size, &table, error()));
  tw_rate_table_free(table);
  table = NULL;
  sane(tw_rate_table_read(data, size, &table, error()));
  tw_rate_table_free(table);
  sane(tw_dossier_read(data, size, &dossier, error()));
  if (dossier != NULL) {
    sane(tw_brief_make(dossier, valid.rate_table, valid.currency, &brief, error()));
    tw_brief_free(brief);
  }
  tw_dossier_free(dossier);
  sane(tw_dossier_faults(data, size, &faults, error()));
  tw_text_free(faults);
}

/* Structs of chance must be refused or used, never believed. */
static void read_structs(void) {
  tw_money money;
  tw_decimal decimal;
  tw_date date;
  size_t at;
  uint8_t *const raw = (uint8_t *)&money;
  memset(&money, 0, sizeof money);
  for (at = 0; at < sizeof money; at++) {
    raw[at] = next() % 2 ? (uint8_t)next() : 0;
  }
  decimal = money.amount;
  date.days = (int32_t)next();
  sane(tw_decimal_round(decimal, NULL, &out.rounded, error()));
  decimal.scale %= 30;
  decimal.reserved = 0;
  sane(tw_decimal_multiply(decimal, valid.decimal, &out.decimal, error()));
  sane(tw_money_round(money, NULL, &out.money, &out.i32, error()));
  sane(tw_date_weekday(date, out.buffer, sizeof out.buffer, &out.size, error()));
}

void random_bytes(void) {
  int trial;
  for (trial = 0; trial < TRIALS; trial++) {
    /* Exactly as long as the input, so that valgrind sees a byte too many. */
    uint8_t text[LONGEST];
    size_t size = fill(text);
    uint8_t *data = malloc(size == 0 ? 1 : size);
    if (data == NULL) {
      return;
    }
    memcpy(data, text, size);
    read_values((const char *)data, size);
    read_texts((const char *)data, size);
    read_objects(data, size);
    read_structs();
    free(data);
  }
}
