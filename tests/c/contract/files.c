/* Files of rates. */
#include "contract.h"

static const char tidy[] = "date,base,quote,rate,kind,source\n"
                           "2024-10-25,USD,UZS,\"12.775,50\",official,A\n";
static const char nominal[] = "date,base,units,quote,value\n"
                              "2023-09-27,KZT,100,RUB,20.3042\n";
static const char russia[] =
    "<ValCurs Date='27.09.2023'><Valute><CharCode>KZT</CharCode>"
    "<Nominal>100</Nominal><Value>20,3042</Value></Valute></ValCurs>";
static const char belarus[] =
    "<DailyExRates Date='02/21/2023'><Currency><CharCode>KZT</CharCode>"
    "<Scale>1000</Scale><Rate>6.2457</Rate></Currency></DailyExRates>";
static const char averages[] = "Date,Rate,Currency,Frequency,Source,Country code,Country\n"
                               "2019-12-31,0.893215581479226,EUR,A,IMF,ME,Montenegro\n"
                               "2019-12-31,0.8932762570674088,EUR,A,IMF,U2,Euro Area\n"
                               "1999-12-31,5200,TMT,A,IMF,TM,Turkmenistan\n";

#define RAW(text) (const uint8_t *)text, sizeof(text) - 1

/* Frees the table after a look at its rates. */
static void holds(tw_rate_table *table, const char *row) {
  tw_text *text = NULL;
  CHECK(tw_rate_table_length(table) == 1);
  OK(tw_rate_table_to_csv(table, &text, error()));
  CHECK(strstr(tw_text_data(text), row) != NULL);
  tw_text_free(text);
  tw_rate_table_free(table);
}

static void tables(void) {
  tw_rate_table *table = NULL;
  OK(tw_rate_table_read_csv_in(RAW(tidy), TW_NOTATION_POINT_COMMA, &table, error()));
  holds(table, "USD,UZS,1,12775.50,official,A");
  FAILS(TW_ERR_INVALID_NUMBER, tw_rate_table_read_csv_in(RAW(tidy), TW_NOTATION_PLAIN,
                                                         &out.rate_table, error()));
  CHECK(failure.line == 2);
  FAILS(TW_ERR_INVALID_ARGUMENT,
        tw_rate_table_read_csv_in(RAW(tidy), 99, &out.rate_table, error()));
  CHECK(failure.argument == 3);
  OK(tw_rate_table_read_nominal_table(RAW(nominal), TEXT("A"), TW_RATE_KIND_OFFICIAL,
                                      TW_NOTATION_PLAIN, &table, error()));
  holds(table, "2023-09-27,,KZT,RUB,100,20.3042,official,A");
  FAILS(TW_ERR_INVALID_RATE,
        tw_rate_table_read_nominal_table(RAW(nominal), NULL, 0, TW_RATE_KIND_OFFICIAL,
                                         TW_NOTATION_PLAIN, &out.rate_table, error()));
  FAILS(TW_ERR_INVALID_POLICY,
        tw_rate_table_read_nominal_table(RAW(nominal), TEXT("A"), -1, TW_NOTATION_PLAIN,
                                         &out.rate_table, error()));
  CHECK(failure.argument == 5);
  FAILS(TW_ERR_INVALID_HEADER,
        tw_rate_table_read(RAW(nominal), &out.rate_table, error()));
}

static void documents_of_banks(void) {
  tw_rate_table *table = NULL;
  OK(tw_rate_table_read_bank_of_russia(RAW(russia), &table, error()));
  holds(table, "KZT,RUB,100,20.3042,official,\"Bank of Russia");
  OK(tw_rate_table_read(RAW(russia), &table, error()));
  holds(table, "KZT,RUB,100,20.3042");
  OK(tw_rate_table_read_bank_of_belarus(RAW(belarus), &table, error()));
  holds(table, "2023-02-21,,KZT,BYN,1000,6.2457,official");
  FAILS(TW_ERR_INVALID_XML,
        tw_rate_table_read_bank_of_russia(RAW(belarus), &out.rate_table, error()));
  CHECK(failure.line == 1 && failure.column == 1);
  FAILS(TW_ERR_INVALID_XML,
        tw_rate_table_read_bank_of_belarus(RAW(russia), &out.rate_table, error()));
  FAILS(TW_ERR_EMPTY_INPUT,
        tw_rate_table_read_bank_of_belarus(NULL, 0, &out.rate_table, error()));
}

static void averages_of_the_fund(void) {
  tw_rate_table *table = NULL;
  FAILS(TW_ERR_INVALID_RATE,
        tw_rate_table_read_imf(RAW(averages), TW_IMF_DUPLICATES_ISSUER,
                               TW_IMF_UNSCALED_REFUSE, &out.rate_table, error()));
  CHECK(failure.line == 4);
  FAILS(TW_ERR_CONFLICTING_RATES,
        tw_rate_table_read_imf(RAW(averages), TW_IMF_DUPLICATES_REFUSE,
                               TW_IMF_UNSCALED_LEAVE_OUT, &out.rate_table, error()));
  CHECK(failure.line == 3);
  FAILS(TW_ERR_INVALID_POLICY,
        tw_rate_table_read_imf(RAW(averages), 3, TW_IMF_UNSCALED_REFUSE, &out.rate_table,
                               error()));
  CHECK(failure.argument == 3);
  OK(tw_rate_table_read_imf(RAW(averages), TW_IMF_DUPLICATES_ISSUER,
                            TW_IMF_UNSCALED_LEAVE_OUT, &table, error()));
  holds(table, ",2019,USD,EUR,1,0.8932762570674088,period_average");
  OK(tw_rate_table_read_imf(RAW(averages), TW_IMF_DUPLICATES_LEAVE_OUT,
                            TW_IMF_UNSCALED_AS_PREDECESSOR, &table, error()));
  holds(table, ",1999,USD,TMM,1,5200,period_average");
}

static void nulls(void) {
  const int32_t notation = TW_NOTATION_PLAIN;
  NULL_AT(1, tw_rate_table_read_csv_in(NULL, 1, notation, &out.rate_table, error()));
  NULL_AT(4, tw_rate_table_read_csv_in(RAW(tidy), notation, NULL, error()));
  NULL_AT(1, tw_rate_table_read_nominal_table(NULL, 1, TEXT("A"), TW_RATE_KIND_SPOT,
                                              notation, &out.rate_table, error()));
  NULL_AT(3, tw_rate_table_read_nominal_table(RAW(nominal), NULL, 1, TW_RATE_KIND_SPOT,
                                              notation, &out.rate_table, error()));
  NULL_AT(7, tw_rate_table_read_nominal_table(RAW(nominal), TEXT("A"), TW_RATE_KIND_SPOT,
                                              notation, NULL, error()));
  NULL_AT(1, tw_rate_table_read_bank_of_russia(NULL, 1, &out.rate_table, error()));
  NULL_AT(3, tw_rate_table_read_bank_of_russia(RAW(russia), NULL, error()));
  NULL_AT(1, tw_rate_table_read_bank_of_belarus(NULL, 1, &out.rate_table, error()));
  NULL_AT(3, tw_rate_table_read_bank_of_belarus(RAW(belarus), NULL, error()));
  NULL_AT(1, tw_rate_table_read_imf(NULL, 1, 0, 0, &out.rate_table, error()));
  NULL_AT(5, tw_rate_table_read_imf(RAW(averages), 0, 0, NULL, error()));
  NULL_AT(1, tw_rate_table_to_csv(NULL, &out.text, error()));
  NULL_AT(2, tw_rate_table_to_csv(valid.rate_table, NULL, error()));
  NULL_AT(1, tw_imf_duplicates_from_name(NULL, 1, &out.i32, error()));
  NULL_AT(3, tw_imf_duplicates_from_name(TEXT("refuse"), NULL, error()));
  NULL_AT(1, tw_imf_unscaled_from_name(NULL, 1, &out.i32, error()));
  NULL_AT(3, tw_imf_unscaled_from_name(TEXT("refuse"), NULL, error()));
  NULL_AT(2, tw_imf_duplicates_name(0, NULL, 1, &out.size, error()));
  NULL_AT(4, tw_imf_duplicates_name(0, out.buffer, sizeof out.buffer, NULL, error()));
  NULL_AT(2, tw_imf_unscaled_name(0, NULL, 1, &out.size, error()));
  NULL_AT(4, tw_imf_unscaled_name(0, out.buffer, sizeof out.buffer, NULL, error()));
}

void files(void) {
  tables();
  documents_of_banks();
  averages_of_the_fund();
  nulls();
}
