package org.tessera.training;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Fills the slots of frames: labelled values of every kind, and plain clinical words. */
final class Values {
    private final PersonNames people;
    private final PlaceNames places;
    private final OrganisationNames organisations;
    private final ValueLists lists;
    private final TermWords terms;
    private final List<String> genes;
    private final List<String> organisms;

    Values(PersonNames people, PlaceNames places, OrganisationNames organisations, ValueLists lists, TermWords terms) {
        this.people = people;
        this.places = places;
        this.organisations = organisations;
        this.lists = lists;
        this.terms = terms;
        List<String> tests = lists.get("tests");
        this.genes = tests.subList(tests.indexOf("BRCA"), tests.indexOf("delta F508") + 1);
        this.organisms = tests.subList(tests.indexOf("E. coli"), tests.indexOf("Sarcoptes") + 1);
    }

    /** Appends the value of a slot {@code TYPE form}; a question mark behind the type makes it optional. */
    void append(String slot, Random random, LabelledText text) {
        Dice dice = new Dice(random);
        String[] parts = slot.split(" ", 2);
        boolean optional = parts[0].endsWith("?");
        String type = optional ? parts[0].substring(0, parts[0].length() - 1) : parts[0];
        String form = parts.length > 1 ? parts[1] : "";
        if (type.equals("DATE") && form.equals("year")) {
            text.append(DateTexts.text(form, dice), "DATE", true, "year");
        } else if (type.equals("STATE")) {
            text.append(dice.any(lists.get("state")), "LOCATION", true, "");
        } else {
            String value = value(type, form, dice);
            if (value.startsWith("the ")) {
                text.append("the ");
                value = value.substring(4);
            }
            text.append(value, goldType(type), optional, "");
        }
    }

    private static String goldType(String type) {
        return switch (type) {
            case "ORG" -> "ORGANIZATION";
            case "LOC" -> "LOCATION";
            case "ID", "HANDLE" -> "OTHER_ID";
            case "PLATE", "VIN" -> "VEHICLE";
            case "FILE" -> "PHOTO";
            default -> type;
        };
    }

    private String value(String type, String form, Dice dice) {
        return switch (type) {
            case "NAME", "NAME_PROVIDER" -> people.name(form, dice);
            case "ORG" -> organisations.organisation(form, dice);
            case "LOC" -> places.place(form, dice);
            case "DATE" -> DateTexts.text(form, dice);
            case "ZIP" -> dice.digits(5) + (dice.percent(20) ? "-" + dice.digits(4) : "");
            case "PHONE" -> phone(dice);
            case "SSN" -> dice.digits(3) + dice.of("-", "-", " ") + dice.digits(2) + dice.of("-", " ") + dice.digits(4);
            case "EMAIL" ->
                (dice.capital() + people.name("last", dice).replaceAll("[^A-Za-z]", "")).toLowerCase(Locale.ROOT)
                        + dice.of("", ".", "_", dice.digits(2)) + "@"
                        + dice.of("example.com", "mail.example.org", "example.net");
            case "MRN" -> dice.of("", "", "", "MR", "H", "A", "E") + dice.digits(dice.number(5, 9));
            case "ID" -> dice.capital() + dice.capital() + dice.of("-", "", "") + dice.digits(dice.number(4, 8));
            case "ACCOUNT" -> dice.digits(dice.number(7, 12));
            case "LICENSE" -> dice.percent(50) ? dice.digits(10) : dice.capital() + dice.capital() + dice.digits(7);
            case "IP" -> dice.percent(70)
                    ? dice.number(1, 254) + "." + dice.number(0, 254) + "." + dice.number(0, 254) + "."
                            + dice.number(1, 254)
                    : "fe80::" + hex(dice) + ":" + hex(dice) + ":" + hex(dice);
            case "VIN" -> "1" + dice.capital() + dice.capital() + dice.capital() + dice.digits(2) + dice.capital()
                    + dice.digits(1) + dice.capital() + dice.capital() + dice.digits(7);
            case "PLATE" -> dice.percent(50)
                    ? dice.capital() + dice.capital() + dice.capital() + dice.of("-", " ", "") + dice.digits(4)
                    : dice.digits(1) + dice.capital() + dice.capital() + dice.capital() + dice.digits(3);
            case "DEVICE" -> dice.of("SN", "", "", "LOT-", "G") + dice.digits(4) + dice.of("", "-") + dice.digits(4)
                    + dice.of("", dice.capital());
            case "FILE" ->
                dice.of("IMG_", "DSC", "photo", "wound-", "P") + dice.digits(4) + dice.of(".jpg", ".png", "", ".JPG");
            case "URL" -> "https://" + dice.of("portal", "my", "www", "chart") + "."
                    + dice.of("example.org", "example.com") + dice.of("", "/u/" + dice.digits(5), "/results");
            case "HANDLE" -> "@" + people.name("first", dice).replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT)
                    + dice.of("_", "", ".") + dice.digits(2);
            default -> throw new IllegalArgumentException("no type " + type);
        };
    }

    private static String hex(Dice dice) {
        return Integer.toHexString(dice.number(0x1000, 0xFFFF));
    }

    private static String phone(Dice dice) {
        String area = dice.digits(3);
        String exchange = dice.digits(3);
        String line = dice.digits(4);
        return switch (dice.number(0, 6)) {
            case 0, 1 -> "(" + area + ") " + exchange + "-" + line;
            case 2, 3 -> area + "-" + exchange + "-" + line;
            case 4 -> area + "." + exchange + "." + line;
            case 5 -> exchange + "-" + line;
            default -> area + " " + exchange + " " + line + (dice.percent(50) ? " ext " + dice.digits(3) : "");
        };
    }

    /** A value that is no identifier. */
    String plain(String list, Random random) {
        Dice dice = new Dice(random);
        return switch (list) {
            case "n1" -> dice.digits(1);
            case "n2" -> dice.digits(2);
            case "n3" -> String.valueOf(dice.number(100, 230));
            case "n4" -> dice.digits(4);
            case "n5" -> dice.digits(5);
            case "n6" -> dice.digits(6);
            case "lowertwo" -> (dice.capital() + dice.capital()).toLowerCase(Locale.ROOT);
            case "time" -> dice.number(1, 12) + ":" + String.format(Locale.ROOT, "%02d", dice.number(0, 59))
                    + dice.of("", " am", " PM", "pm", " a.m.", " hours");
            case "age" ->
                dice.number(1, 88) + dice.of("-year-old", "-year-old", " year old", " y/o", "yo", "-yr-old", " yo");
            case "agewords" ->
                dice.percent(50) ? String.valueOf(dice.number(18, 88)) : DateTexts.words(dice.number(18, 88), false);
            case "drug" -> drug(dice);
            case "druglower" -> drug(dice).toLowerCase(Locale.ROOT);
            case "drugdose" -> drug(dice) + " " + dice.number(1, 500) + dice.of(" mg", " mcg", "mg", " units", " mL")
                    + dice.of(" daily", " BID", " PO q8h", " at bedtime", "");
            case "device" -> dice.any(lists.get("devices"));
            case "eponym" -> eponym(dice);
            case "test" -> dice.any(lists.get("tests"));
            case "gene" -> dice.any(genes);
            case "organism" -> dice.any(organisms);
            case "term" -> terms.any(TermWords.Kind.TERM, dice);
            case "pill" -> terms.any(TermWords.Kind.DRUG, dice);
            case "supply" -> terms.any(TermWords.Kind.DEVICE, dice);
            case "exam" -> terms.any(TermWords.Kind.TEST, dice);
            case "named" -> terms.any(TermWords.Kind.EPONYM, dice);
            case "HEADING" -> dice.any(lists.get("heading")).toUpperCase(Locale.ROOT);
            default -> dice.any(lists.get(list));
        };
    }

    private String drug(Dice dice) {
        String drug = dice.percent(60) ? dice.any(lists.get("drugs")) : dice.any(lists.get("medicine"));
        return dice.percent(60) || !Character.isLowerCase(drug.charAt(0)) ? drug
                : Character.toUpperCase(drug.charAt(0)) + drug.substring(1);
    }

    private String eponym(Dice dice) {
        String eponym = dice.any(lists.get("eponyms"));
        int blank = eponym.indexOf(' ');
        if (blank > 0 && dice.percent(20)) {
            return eponym.substring(0, blank) + dice.of("'s", "'s", "’s", "s") + eponym.substring(blank);
        }
        return eponym;
    }
}
