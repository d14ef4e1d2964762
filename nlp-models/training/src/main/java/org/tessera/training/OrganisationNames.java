package org.tessera.training;

import java.util.List;
import java.util.Locale;

/** Makes invented organisations: places of care, firms, schools, churches, shelters, pharmacies, acronyms. */
final class OrganisationNames {
    private static final String[] LETTER_ENDS = {"MC", "H", "GH", "RMC", "MH", "CH", "UH", "CMC", "UMC", "HS", "VAMC",
            "GMC", "MMC", "CC", "HC", "CHC", "SNF", "RH", "SC", "PH"};

    private final List<String> hospitals;
    private final List<String> surnames;
    private final PlaceNames places;
    private final ValueLists lists;

    OrganisationNames(List<String> hospitals, List<String> surnames, PlaceNames places, ValueLists lists) {
        this.hospitals = hospitals;
        this.surnames = surnames;
        this.places = places;
        this.lists = lists;
    }

    String organisation(String form, Dice dice) {
        return switch (form) {
            case "care" -> care(dice);
            case "firm" -> firm(dice);
            case "school" -> school(dice);
            case "church" -> church(dice);
            case "shelter" -> shelter(dice);
            case "pharmacy" -> pharmacy(dice);
            case "acronym" -> acronym(dice);
            case "bare" -> bare(dice);
            case "public" -> publicBody(dice);
            case "~" -> switch (dice.number(0, 15)) {
                case 0, 1, 2, 3 -> care(dice);
                case 4, 5, 6, 7, 8 -> bare(dice);
                case 9, 10 -> acronym(dice);
                case 11 -> firm(dice);
                case 12 -> publicBody(dice);
                case 13 -> pharmacy(dice);
                case 14 -> school(dice);
                default -> shelter(dice);
            };
            case "hl7" ->
                dice.percent(40) ? acronym(dice) : dice.percent(50) ? care(dice).toUpperCase(Locale.ROOT) : care(dice);
            case "any" -> switch (dice.number(0, 9)) {
                case 0, 1, 2, 3 -> care(dice);
                case 4, 5, 6 -> firm(dice);
                case 7 -> school(dice);
                case 8 -> pharmacy(dice);
                default -> shelter(dice);
            };
            default -> throw new IllegalArgumentException("no form " + form);
        };
    }

    private String word(Dice dice) {
        return dice.any(lists.get("firm.word"));
    }

    private String care(Dice dice) {
        String kind = dice.any(lists.get("care.kind"));
        return switch (dice.number(0, 27)) {
            case 0, 1, 2, 3, 4 -> dice.any(hospitals);
            case 5, 6 -> saint(dice) + " " + kind;
            case 7 -> saint(dice) + dice.of("'s", "'s", "’s", "");
            case 8, 9, 10 -> places.city(dice) + " " + kind;
            case 11, 12 -> dice.early(surnames) + " " + kind;
            case 13 -> dice.any(surnames) + dice.of("-", " ", " & ", " and ") + dice.any(surnames) + " " + kind;
            case 14, 15, 16 -> word(dice) + " " + kind;
            case 17, 18 -> word(dice) + " " + word(dice) + " " + kind;
            case 19 -> "University of " + places.city(dice) + (dice.percent(60) ? " " + kind : "");
            case 20 -> places.city(dice) + dice.of(" General", " Regional", " Memorial", " Community", " County",
                    " University", " Children's", " VA", " Methodist", " Baptist", " Presbyterian", " Gen", " Med");
            case 21 -> dice.early(surnames) + dice.of(" Memorial", " Clinic", " House", " Institute", " Center",
                    " Pavilion", " Medical", " Health");
            case 22 -> word(dice) + word(dice).toLowerCase(Locale.ROOT) + " " + kind;
            case 23 -> word(dice) + word(dice) + " " + kind;
            case 24 ->
                dice.of("Mount ", "Mt. ", "Mt ", "Holy ", "Good ", "Our Lady of ", "Sacred ", "Mercy ", "Providence ")
                        + (dice.percent(50) ? word(dice) : dice.any(lists.get("saint")))
                        + (dice.percent(60) ? " " + kind : "");
            case 25 -> places.city(dice) + " " + dice.any(surnames) + " " + kind;
            case 26 -> dice.of("North ", "South ", "East ", "West ", "Northwest ", "Greater ", "Central ")
                    + places.city(dice) + " " + kind;
            default -> acronym(dice)
                    + (dice.percent(30) ? " " + dice.of("Health", "Clinic", "Hospital", "Medical Center") : "");
        };
    }

    /** One word or two that everybody in town takes for the place: a surname, a saint, a firm's first word. */
    private String bare(Dice dice) {
        return switch (dice.number(0, 22)) {
            case 0, 1, 2 -> dice.early(surnames);
            case 3 -> dice.any(surnames) + dice.of("'s", "-", "s").replace("-", "-" + dice.any(surnames));
            case 4, 5, 6 -> dice.any(lists.get("care.short"));
            case 7 -> saint(dice) + dice.of("'s", "'s", "");
            case 8, 9 -> word(dice);
            case 10 -> word(dice) + word(dice).toLowerCase(Locale.ROOT);
            case 11 -> places.city(dice) + " " + dice.any(lists.get("care.short"));
            case 12 -> places.city(dice) + dice.of(" Diagnostic", " Imaging", " Ortho", " Peds", " Heart", " Eye",
                    " Women's", " Spine", " Gen", " Mercy", " Med", " Baptist", " VA", " Cancer", " Kidney");
            case 13 ->
                dice.of("U of ", "Univ of ", "UW ", "UC ", "SUNY ", "Cal State ", "Mt. ", "Mount ") + places.city(dice);
            case 14, 15, 16, 17, 18, 19 -> dice.any(lists.get("national.name"));
            default -> acronym(dice);
        };
    }

    /** A body of town, county, state or nation. */
    private String publicBody(Dice dice) {
        String kind = dice.any(lists.get("public.kind"));
        return switch (dice.number(0, 7)) {
            case 0, 1 -> dice.any(lists.get("public.body"));
            case 2, 3 -> places.city(dice) + " " + kind;
            case 4 -> places.place("county", dice) + " " + kind;
            case 5 -> dice.of("State ", "County ", "City ", "Township ", "Regional ", "Metro ", "Tri-County ") + kind;
            case 6 -> dice.of("City of ", "County of ", "Town of ", "Village of ", "Port of ", "State of ")
                    + places.city(dice);
            default -> dice.any(lists.get("state")) + " " + kind;
        };
    }

    private String saint(Dice dice) {
        return dice.of("St. ", "St. ", "St ", "Saint ", "Ste. ") + dice.any(lists.get("saint"));
    }

    private String acronym(Dice dice) {
        if (dice.percent(20)) {
            return dice.capital() + dice.capital() + dice.capital() + (dice.percent(30) ? dice.capital() : "");
        }
        return dice.capital() + (dice.percent(60) ? dice.capital() : "") + dice.of(LETTER_ENDS);
    }

    private String firm(Dice dice) {
        String trade = dice.any(lists.get("trade.kind"));
        String end = dice.any(lists.get("firm.kind"));
        return switch (dice.number(0, 17)) {
            case 0, 1, 2 -> word(dice) + " " + trade;
            case 3, 4 -> word(dice) + " " + word(dice) + " " + trade;
            case 5, 6, 7 -> dice.early(surnames) + " " + trade;
            case 8 -> dice.early(surnames) + dice.of(" & ", " and ", ", ") + dice.early(surnames)
                    + dice.of("", " " + end, " LLP");
            case 9 -> dice.early(surnames) + dice.of(" & Sons", " Brothers", " Bros.", " & Sons") + " " + trade;
            case 10 -> word(dice) + " " + end;
            case 11 -> word(dice) + " " + trade + " " + end;
            case 12 -> places.city(dice) + " " + trade;
            case 13 -> dice.capital() + dice.of("&", " & ", "") + dice.capital() + " " + trade;
            case 14 -> word(dice) + word(dice) + dice.of("", " " + end);
            case 15 ->
                dice.of("the ", "City of ", "Bank of ", "Town of ", "Port of ").replace("the ", "") + places.city(dice);
            case 16 -> places.city(dice) + " "
                    + dice.of("Police Department", "Fire Department", "School District", "Public Works",
                            "Water Department", "Transit", "County Sheriff", "Post Office", "Chamber of Commerce");
            default -> word(dice) + " " + places.city(dice) + " " + trade;
        };
    }

    private String school(Dice dice) {
        String kind = dice.any(lists.get("school.kind"));
        return switch (dice.number(0, 6)) {
            case 0, 1 -> places.city(dice) + " " + kind;
            case 2 -> dice.early(surnames) + " " + kind;
            case 3 -> word(dice) + " " + kind;
            case 4 -> saint(dice) + " " + kind;
            case 5 -> "University of " + places.city(dice);
            default -> places.city(dice) + dice.of(" State", " Tech", " High", " Elementary", " Community College");
        };
    }

    private String church(Dice dice) {
        String kind = dice.any(lists.get("church.kind"));
        return switch (dice.number(0, 5)) {
            case 0 -> "First " + kind + " of " + places.city(dice);
            case 1 -> saint(dice) + dice.of("", "'s") + " " + kind;
            case 2 -> word(dice) + " " + kind;
            case 3 -> places.city(dice) + " " + kind;
            case 4 -> dice.of("Our Lady of ", "Church of the ", "Temple Beth ", "Holy ", "Iglesia ") + word(dice);
            default -> dice.of("New ", "Mount ", "Greater ", "Grace ") + word(dice) + " " + kind;
        };
    }

    private String shelter(Dice dice) {
        String kind = dice.any(lists.get("shelter.kind"));
        return switch (dice.number(0, 5)) {
            case 0 -> word(dice) + " "
                    + dice.of("House", "Place", "Haven", "Lodge", "Manor", "Gardens", "Terrace", "Village");
            case 1 -> dice.early(surnames) + " " + dice.of("House", "Hall", "Center", "Home", "Manor", "Farm");
            case 2 -> places.city(dice) + " " + kind;
            case 3 -> dice.of("Camp ", "Fort ", "Lake ", "Mount ", "The ").replace("The ", "") + dice.early(surnames)
                    + dice.of("", " " + kind);
            default -> word(dice) + " " + kind;
        };
    }

    private String pharmacy(Dice dice) {
        String kind = dice.of("Pharmacy", "Pharmacy", "Drug", "Drugs", "Drug Store", "Apothecary", "Rx",
                "Discount Drug", "Family Pharmacy", "Compounding Pharmacy", "Specialty Pharmacy", "Chemists");
        String number = dice.percent(12) ? " #" + dice.digits(dice.number(2, 4)) : "";
        return switch (dice.number(0, 5)) {
            case 0 -> dice.early(surnames) + dice.of("'s ", " ") + kind;
            case 1 -> places.city(dice) + " " + kind;
            case 2 -> word(dice) + word(dice).toLowerCase(Locale.ROOT) + " " + kind;
            case 3 -> saint(dice) + " " + kind;
            default -> word(dice) + " " + kind;
        } + number;
    }
}
