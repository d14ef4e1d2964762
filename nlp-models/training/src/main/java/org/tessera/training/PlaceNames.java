package org.tessera.training;

import java.util.List;

/** Makes places below the state: towns, counties, streets and addresses. */
final class PlaceNames {
    private final List<String> towns;
    private final List<String> counties;
    private final List<String> streets;
    private final List<String> surnames;
    private final ValueLists lists;

    PlaceNames(List<String> towns, List<String> counties, List<String> streets, List<String> surnames,
            ValueLists lists) {
        this.towns = towns;
        this.counties = counties;
        this.streets = streets;
        this.surnames = surnames;
        this.lists = lists;
    }

    String place(String form, Dice dice) {
        return switch (form) {
            case "city" -> city(dice);
            case "county" -> dice.any(counties) + dice.of(" County", " County", " County", " Parish", " Co.");
            case "streetname" -> streetName(dice);
            case "street" -> street(dice);
            case "bareroad" -> dice.percent(50) ? dice.any(lists.get("street.name")) : dice.early(surnames);
            case "road" -> road(dice);
            case "landmark" -> landmark(dice);
            case "neighbourhood" -> simple(dice) + " " + dice.any(lists.get("quarter.kind"));
            case "~" -> switch (dice.number(0, 7)) {
                case 0, 1 -> streetName(dice);
                case 2, 3 -> road(dice);
                case 4 -> landmark(dice);
                case 5 -> street(dice);
                default -> city(dice);
            };
            default -> throw new IllegalArgumentException("no form " + form);
        };
    }

    String city(Dice dice) {
        return switch (dice.number(0, 19)) {
            case 0, 1, 2, 3, 4, 5, 6 -> dice.any(towns);
            case 7, 8, 9, 10, 11 -> dice.any(lists.get("town.start")) + dice.any(lists.get("town.end"));
            case 12, 13 -> dice.any(lists.get("town.first")) + " " + simple(dice);
            case 14, 15 -> simple(dice) + " " + dice.any(lists.get("town.second"));
            case 16, 17, 18 -> dice.any(lists.get("foreign.town"));
            default -> dice.of("North ", "South ", "East ", "West ", "New ") + dice.any(towns);
        };
    }

    private String simple(Dice dice) {
        return dice.percent(50) ? dice.any(surnames)
                : dice.any(lists.get("town.start")).length() < 4 ? dice.any(towns) : dice.any(lists.get("firm.word"));
    }

    String streetName(Dice dice) {
        String direction = dice.percent(25)
                ? dice.of("N", "S", "E", "W", "N.", "S.", "E.", "W.", "North", "South", "East", "West", "NE", "SW",
                        "NW", "SE", "N. W.", "Northeast") + " "
                : "";
        String type = dice.of("Street", "St", "St.", "Road", "Rd", "Rd.", "Avenue", "Ave", "Ave.", "Drive", "Dr", "Dr.",
                "Lane", "Ln", "Court", "Ct", "Blvd", "Boulevard", "Way", "Place", "Pl", "Circle", "Parkway", "Pkwy",
                "Terrace", "Trail", "Highway", "Pike", "Square", "Loop");
        return switch (dice.number(0, 15)) {
            case 0, 1, 2, 3 -> dice.any(streets);
            case 4 -> direction + ordinal(dice.number(1, 120)) + " " + type;
            case 5 -> dice.of("Highway ", "Hwy ", "Route ", "State Route ", "County Road ", "US ", "Rt. ", "CR ",
                    "State Highway ", "Interstate ", "FM ") + dice.number(2, 999);
            case 6 -> direction + city(dice) + " " + type;
            case 7 -> direction + dice.early(surnames) + " " + type;
            case 8 -> dice.of("Calle ", "Avenida ", "Rue ", "Via ", "Camino ", "Plaza ", "Avenue ", "Boulevard ")
                    + dice.of("de la ", "del ", "", "", "de ") + dice.any(lists.get("street.name"));
            case 9 -> direction + dice.of("First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Tenth") + " " + type;
            case 10 -> direction + dice.any(lists.get("street.name"))
                    + dice.of(" Hill ", " Ridge ", " Creek ", " Valley ", " View ", " Park ", " Grove ") + type;
            default -> direction + dice.any(lists.get("street.name")) + " " + type
                    + (dice.percent(6) ? dice.of(" N", " SE", " NW", " South") : "");
        };
    }

    private static String road(Dice dice) {
        return dice.of("I-", "I-", "I ", "US ", "US-", "Hwy ", "Highway ", "SR ", "SR-", "State Route ", "Route ",
                "CR ", "County Road ", "Interstate ", "FM ", "Rte ") + dice.number(2, 399)
                + dice.of("", "", "", " N", " E", " West", " North");
    }

    private String landmark(Dice dice) {
        String kind = dice.any(lists.get("landmark.kind"));
        String name = dice.percent(40) ? dice.any(surnames) : dice.percent(50) ? dice.any(towns) : simple(dice);
        return dice.percent(15) ? "Lake " + name : name + " " + kind;
    }

    private String street(Dice dice) {
        if (dice.percent(6)) {
            return dice.of("P.O. Box ", "PO Box ", "P. O. Box ", "Box ") + dice.digits(dice.number(2, 5));
        }
        if (dice.percent(3)) {
            return dice.of("RR ", "Rural Route ", "HC ") + dice.number(1, 9) + dice.of(" Box ", ", Box ")
                    + dice.digits(2);
        }
        if (dice.percent(4)) {
            return streetName(dice) + " " + dice.number(1, 200);
        }
        if (dice.percent(5)) {
            return dice.digits(dice.number(2, 4)) + " " + place("bareroad", dice);
        }
        String number = dice.digits(dice.number(1, 5)) + (dice.percent(4) ? dice.of("A", "B", "-C", " 1/2") : "");
        String unit = "";
        if (dice.percent(30)) {
            unit = dice.of(", ", " ", ", ", "\n")
                    + dice.of("Apt ", "Apt. ", "Unit ", "Suite ", "Ste ", "Ste. ", "#", "# ", "Apartment ", "Room ",
                            "Floor ", "Bldg ", "Lot ", "Trlr ")
                    + (dice.percent(50) ? dice.digits(dice.number(1, 3))
                            : dice.capital() + (dice.percent(40) ? dice.digits(1) : ""));
        }
        return number + " " + streetName(dice) + unit;
    }

    static String ordinal(int number) {
        int tens = number % 100;
        String ending = tens >= 11 && tens <= 13 ? "th" : switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
        return number + ending;
    }
}
