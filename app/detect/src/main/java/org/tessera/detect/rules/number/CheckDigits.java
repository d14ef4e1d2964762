package org.tessera.detect.rules.number;

import java.math.BigInteger;

/** Check digits of identifiers that carry one. Texts are folded: lower case, ASCII digits. */
final class CheckDigits {
    private static final int VIN_LENGTH = 17;
    private static final int VIN_CHECK = 8;
    private static final int[] VIN_WEIGHTS = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
    /** Values of the letters a to z in 49 CFR 565.15 table IV; 0 where a letter is not used. */
    private static final String VIN_LETTERS = "12345678012345070923456789";
    private static final BigInteger IBAN_MODULUS = BigInteger.valueOf(97);

    private CheckDigits() {}

    /** The Luhn check over all digits (ISO/IEC 7812-1, annex B): bank cards. */
    static boolean luhn(String digits) {
        int sum = 0;
        boolean twice = false;
        for (int index = digits.length() - 1; index >= 0; index--) {
            int digit = digits.charAt(index) - '0';
            int value = twice ? digit * 2 : digit;
            sum += value > 9 ? value - 9 : value;
            twice = !twice;
        }
        return sum % 10 == 0;
    }

    /** A National Provider Identifier: ten digits, Luhn over the prefix 80840 and the number (45 CFR 162.406). */
    static boolean npi(String digits) {
        return digits.length() == 10 && luhn("80840" + digits);
    }

    /** A DEA registration: two letters or letter and 9, seven digits; (d1+d3+d5) + 2(d2+d4+d6) ends in d7. */
    static boolean dea(String code) {
        String digits = code.substring(2);
        int sum = 0;
        for (int index = 0; index < 6; index++) {
            sum += (digits.charAt(index) - '0') * (index % 2 == 0 ? 1 : 2);
        }
        return sum % 10 == digits.charAt(6) - '0';
    }

    /** A vehicle identification number of 17 characters, its ninth the check digit (49 CFR 565.15(c)). */
    static boolean vin(String code) {
        if (code.length() != VIN_LENGTH) {
            return false;
        }
        int sum = 0;
        for (int index = 0; index < VIN_LENGTH; index++) {
            char unit = code.charAt(index);
            int value = unit <= '9' ? unit - '0' : VIN_LETTERS.charAt(unit - 'a') - '0';
            sum += value * VIN_WEIGHTS[index];
        }
        int check = sum % 11;
        return code.charAt(VIN_CHECK) == (check == 10 ? 'x' : (char) ('0' + check));
    }

    /** An international bank account number without blanks (ISO 13616): remainder 1 modulo 97. */
    static boolean iban(String code) {
        String turned = code.substring(4) + code.substring(0, 4);
        StringBuilder digits = new StringBuilder();
        turned.chars().forEach(unit -> digits.append(Character.digit(unit, 36)));
        return new BigInteger(digits.toString()).mod(IBAN_MODULUS).equals(BigInteger.ONE);
    }
}
