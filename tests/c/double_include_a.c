/* The header twice in one file, and in two files of one program. */
#include "tradewind.h"
#include "tradewind.h"

#include <stdio.h>

uint32_t abi_version_of_the_other_file(void);

int main(void) {
  if (abi_version_of_the_other_file() != tw_abi_version()) {
    return 1;
  }
  printf("1 checks passed\n");
  return 0;
}
