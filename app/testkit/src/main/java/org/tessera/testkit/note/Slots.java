package org.tessera.testkit.note;

import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tessera.core.identifier.IdentifierKind;

/** Fills the slots of a frame with marked values. */
final class Slots {
    /** Yes: {@code <patient.last>}, {@code <dr2>}. No: {@code < 4.0}. */
    private static final Pattern SLOT = Pattern.compile("<([a-z][a-z0-9]*)(?:\\.([a-z0-9]+))?>");

    private final Random random;
    private final Cast cast;
    private final WrittenDates dates;
    private final WrittenNumbers numbers;

    Slots(Random random, Cast cast) {
        this.random = random;
        this.cast = cast;
        this.dates = new WrittenDates(random);
        this.numbers = new WrittenNumbers(random);
    }

    /** The text with values in the form that {@link MarkedText#of} reads. */
    String fill(String frame) {
        return SLOT.matcher(frame)
                .replaceAll(slot -> Matcher
                        .quoteReplacement(value(slot.group(1), slot.group(2) == null ? "" : slot.group(2))));
    }

    private static String mark(IdentifierKind kind, String value) {
        return "{" + kind + "|" + value + "}";
    }

    private String value(String name, String form) {
        return switch (name) {
            case "patient" -> person(IdentifierKind.PATIENT, cast.patient(), form);
            case "relative" -> person(IdentifierKind.RELATIVE, cast.relative(), form);
            case "dr", "dr2", "nurse" -> person(IdentifierKind.CLINICIAN, cast.staff(name), form);
            case "city", "city2" -> mark(IdentifierKind.CITY, cast.city(name));
            case "street" -> mark(IdentifierKind.STREET, numbers.street());
            case "zip" -> mark(IdentifierKind.ZIP, numbers.zip());
            case "state" -> Stock.HELD.part("state", random);
            case "facility", "facility2", "employer", "employer2", "clinic", "homecare", "pharmacy", "nursinghome",
                    "church", "school", "shelter", "lab", "lab2", "imaging" ->
                mark(IdentifierKind.FACILITY, cast.organization(name));
            case "date", "dob", "month", "monthyear", "weekday", "holiday", "stamp", "hl7", "time" -> date(name, form);
            case "age90" -> mark(IdentifierKind.AGE_OVER_89, dates.ageOver89());
            default -> number(name, form);
        };
    }

    private String person(IdentifierKind kind, Person person, String form) {
        return switch (form) {
            case "first" -> mark(kind, person.given());
            case "last" -> mark(kind, person.family());
            case "rev" -> mark(kind, person.reversed());
            case "caps" -> mark(kind, person.capitals());
            case "initials" -> mark(kind, person.initials());
            case "initial" -> mark(kind, person.initialAndFamily());
            case "hl7" -> mark(kind, person.family().toUpperCase(java.util.Locale.ROOT)) + "^"
                    + mark(kind, person.given().toUpperCase(java.util.Locale.ROOT));
            case "title" -> person.title();
            default -> mark(kind, person.full());
        };
    }

    private String date(String name, String form) {
        return switch (name + "." + form) {
            case "date.us" -> mark(IdentifierKind.DATE, dates.pattern("MM/dd/yyyy"));
            case "date.iso" -> mark(IdentifierKind.DATE, dates.pattern("yyyy-MM-dd"));
            case "date.short" -> mark(IdentifierKind.DATE, dates.pattern("M/d"));
            case "date.spelled" -> mark(IdentifierKind.DATE, dates.spelled());
            case "dob." -> mark(IdentifierKind.DATE, dates.birth());
            case "dob.spoken" -> mark(IdentifierKind.DATE, dates.birthSpoken());
            case "month." -> mark(IdentifierKind.DATE, dates.pattern("MMMM"));
            case "monthyear." -> mark(IdentifierKind.DATE, dates.pattern("MMMM yyyy"));
            case "weekday." -> mark(IdentifierKind.DATE, dates.weekday());
            case "holiday." -> holiday(dates.holiday());
            case "stamp." -> mark(IdentifierKind.DATE, dates.pattern("MM/dd/yyyy")) + " " + dates.time();
            case "hl7.date" -> mark(IdentifierKind.DATE, dates.pattern("yyyyMMdd"));
            case "hl7.stamp" -> mark(IdentifierKind.DATE, dates.pattern("yyyyMMdd") + numbers.like("1#3#"));
            case "time." -> dates.time();
            default -> mark(IdentifierKind.DATE, dates.any());
        };
    }

    /** The article is not of the name. */
    private static String holiday(String name) {
        String article = name.startsWith("the ") ? "the " : "";
        return article + mark(IdentifierKind.DATE, name.substring(article.length()));
    }

    private String number(String name, String form) {
        return switch (name) {
            case "phone" -> mark(IdentifierKind.PHONE, form.isEmpty() ? numbers.phone() : numbers.phoneSpoken());
            case "pager" -> mark(IdentifierKind.PHONE, numbers.pager());
            case "fax" -> mark(IdentifierKind.FAX, numbers.fax());
            case "email" -> mark(IdentifierKind.EMAIL, numbers.email(cast.relative()));
            case "url" -> mark(IdentifierKind.URL, numbers.url());
            case "ip" -> mark(IdentifierKind.IP_ADDRESS, numbers.ip());
            case "ssn" -> mark(IdentifierKind.SSN, numbers.ssn());
            case "mrn" -> mark(IdentifierKind.MEDICAL_RECORD, numbers.record());
            case "plan" -> mark(IdentifierKind.HEALTH_PLAN, form.isEmpty() ? numbers.plan() : numbers.group());
            case "account" -> mark(IdentifierKind.ACCOUNT, numbers.account());
            case "licence" -> mark(IdentifierKind.LICENCE, numbers.licence());
            case "npi" -> mark(IdentifierKind.LICENCE, numbers.npi());
            case "dea" -> mark(IdentifierKind.LICENCE, numbers.dea(cast.staff("dr").family().charAt(0)));
            case "vin" -> mark(IdentifierKind.VEHICLE, numbers.vin());
            case "plate" -> mark(IdentifierKind.VEHICLE, numbers.plate());
            case "device" -> mark(IdentifierKind.DEVICE, numbers.device());
            case "udi" -> mark(IdentifierKind.DEVICE, numbers.udi());
            case "mac" -> mark(IdentifierKind.DEVICE, numbers.mac());
            case "biometric" -> mark(IdentifierKind.BIOMETRIC, numbers.biometric());
            case "photo" -> mark(IdentifierKind.PHOTO, numbers.photo());
            case "other" -> mark(IdentifierKind.OTHER, form.isEmpty() ? numbers.other() : numbers.handle());
            default -> throw new IllegalArgumentException("no slot is called " + name);
        };
    }
}
