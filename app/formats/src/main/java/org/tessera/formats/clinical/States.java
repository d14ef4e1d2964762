package org.tessera.formats.clinical;

import java.util.Set;

/** States, which may be told (45 CFR 164.514(b)(2)(i)(B)), in the two letters of the United States Postal Service. */
public final class States {
    private static final Set<String> CODES = Set.of("AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "DC", "FL", "GA",
            "HI", "ID", "IL", "IN", "IA", "KS", "KY", "LA", "ME", "MD", "MA", "MI", "MN", "MS", "MO", "MT", "NE", "NV",
            "NH", "NJ", "NM", "NY", "NC", "ND", "OH", "OK", "OR", "PA", "RI", "SC", "SD", "TN", "TX", "UT", "VT", "VA",
            "WA", "WV", "WI", "WY", "AS", "GU", "MP", "PR", "VI");
    private static final Set<String> COUNTRIES = Set.of("US", "USA", "CA", "CAN", "MX", "MEX", "GB", "GBR", "IE", "IRL",
            "AU", "AUS", "NZ", "NZL", "DE", "DEU", "FR", "FRA", "ES", "ESP");

    private States() {}

    /** Whether this is the code of a state. */
    public static boolean isState(String word) {
        return CODES.contains(word);
    }

    /** Whether this is the code of a country of millions. */
    public static boolean isCountry(String word) {
        return COUNTRIES.contains(word);
    }
}
