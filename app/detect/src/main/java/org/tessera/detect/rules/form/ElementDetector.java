package org.tessera.detect.rules.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tessera.core.detect.AnnotatedNote;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.Detector;
import org.tessera.core.detect.DetectorId;
import org.tessera.core.detect.Explanation;
import org.tessera.core.detect.Score;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.TextSpan;
import org.tessera.detect.rules.scan.NoteText;
import org.tessera.detect.rules.scan.Vocabulary;

/**
 * Elements and attributes of documents in the form of HL7 CDA and FHIR: names, address parts, birth times, numbers by their
 * assigning authority. Whose name it is, the element around it says.
 */
public final class ElementDetector implements Detector {
    private static final DetectorId ID = new DetectorId("rules.element");
    private static final Explanation ELEMENT = new Explanation("XML-01", "content of an element");
    private static final Explanation ATTRIBUTE = new Explanation("XML-02", "attribute of an element");
    private static final Score SURE = new Score(0.9999);

    /** Yes: {@code <family>Ferrante<}, {@code <city >Garrowville<}. No: {@code <given/>}. */
    private static final Pattern CONTENT = Pattern
            .compile("<(?:[a-z0-9]{1,12}:)?([a-z]{2,30})(?: [^<>]{0,120})?>" + "([^<>]{1,80})<");
    /** Yes: {@code <id root="2.16.1" extension="44719"/>}, {@code <birthTime value="19340304"/>}. */
    private static final Pattern EMPTY = Pattern.compile("<(?:[a-z0-9]{1,12}:)?([a-z]{2,30}) ([^<>]{1,200})>");
    private static final Pattern EXTENSION = Pattern.compile("\\bextension ?= ?[\"']([^\"'<>]{1,60})[\"']");
    private static final Pattern VALUE = Pattern.compile("\\bvalue ?= ?[\"']([^\"'<>]{1,80})[\"']");
    /** The national registers of numbers (HL7 OID registry): social security, providers, DEA. */
    private static final Pattern SOCIAL = Pattern.compile("\\broot ?= ?[\"']2\\.16\\.840\\.1\\.113883\\.4\\.1[\"']");
    private static final Pattern PROVIDER = Pattern
            .compile("\\broot ?= ?[\"']2\\.16\\.840\\.1\\.113883\\.(?:4\\.6|4\\.814|3\\.\\d{1,3}\\.4\\.6)[\"']");
    private static final Pattern DAY = Pattern.compile("(?:19|20)\\d{2}-?\\d{2}(?:-?\\d{2}[\\d:.tz+-]{0,24})?");

    private static final Vocabulary<String> NAMES = Vocabulary.words("given family prefix suffix");
    private static final Vocabulary<String> STREETS = Vocabulary
            .words("streetaddressline streetname additionallocator line housenumber");
    private static final Vocabulary<String> CITIES = Vocabulary.words("city county censustract precinct");
    private static final Vocabulary<String> DAYS = Vocabulary.words("birthtime birthdate effectivetime time low high"
            + " center deceasedtime deceaseddatetime authoredon issued period start end");
    private static final Vocabulary<String> STAFF = Vocabulary.words("author assignedauthor performer assignedentity"
            + " legalauthenticator authenticator dataenterer practitioner attender encounterparticipant");
    private static final Vocabulary<String> OTHERS = Vocabulary.words(
            "patient patientrole recordtarget guardian informant relatedperson associatedentity subject contact");
    private static final Vocabulary<String> HOUSES = Vocabulary.words("representedorganization providerorganization"
            + " custodianorganization representedcustodianorganization serviceproviderorganization healthcarefacility"
            + " wholeorganization receivedorganization organization managingorganization");
    private static final Vocabulary<String> TITLES = Vocabulary.words("prefix suffix");

    @Override
    public DetectorId id() {
        return ID;
    }

    @Override
    public List<Detection> detect(AnnotatedNote note) {
        if (note.text().indexOf("</") < 0 && note.text().indexOf("/>") < 0) {
            return List.of();
        }
        return new Reading(NoteText.of(note)).all();
    }

    /** One pass over one note. */
    private static final class Reading {
        private static final int LONGEST_TAG = 340;
        private final NoteText text;
        private final List<Detection> found = new ArrayList<>();
        private IdentifierKind person = IdentifierKind.PATIENT;
        private boolean house;

        Reading(NoteText text) {
            this.text = text;
        }

        List<Detection> all() {
            String plain = text.plain();
            Matcher content = CONTENT.matcher(plain);
            Matcher empty = EMPTY.matcher(plain);
            for (int open = plain.indexOf('<'); open >= 0; open = plain.indexOf('<', open + 1)) {
                int end = Math.min(plain.length(), open + LONGEST_TAG);
                follow(open);
                if (content.region(open, end).lookingAt()) {
                    readContent(content);
                }
                if (empty.region(open, end).lookingAt()) {
                    readAttributes(empty.group(1), empty.start(2), empty.end(2));
                }
            }
            found.sort(Comparator.comparing(Detection::span));
            return found;
        }

        /** Whose part of the document begins or ends at a tag. */
        private void follow(int open) {
            boolean closes = text.at(open + 1) == '/';
            int start = open + (closes ? 2 : 1);
            int end = start;
            while (end < text.length() && end - start < 40 && Character.isLetterOrDigit(text.at(end))) {
                end++;
            }
            if (STAFF.find(text.plain(), start, end).isPresent()) {
                person = closes ? IdentifierKind.PATIENT : IdentifierKind.CLINICIAN;
            } else if (OTHERS.find(text.plain(), start, end).isPresent()) {
                person = IdentifierKind.PATIENT;
            } else if (HOUSES.find(text.plain(), start, end).isPresent()) {
                house = !closes;
            }
        }

        private void readContent(Matcher content) {
            kindOf(content.group(1)).ifPresent(kind -> add(content.start(2), content.end(2), kind, ELEMENT));
        }

        private Optional<IdentifierKind> kindOf(String element) {
            if (is(TITLES, element)) {
                return Optional.empty();
            }
            if (element.equals("name")) {
                return Optional.of(house ? IdentifierKind.FACILITY : person);
            }
            return is(NAMES, element) ? Optional.of(person)
                    : is(STREETS, element) ? Optional.of(IdentifierKind.STREET)
                            : is(CITIES, element) ? Optional.of(IdentifierKind.CITY)
                                    : element.equals("postalcode") || element.equals("zip")
                                            ? Optional.of(IdentifierKind.ZIP)
                                            : Optional.empty();
        }

        private static boolean is(Vocabulary<String> words, String word) {
            return words.find(word, 0, word.length()).isPresent();
        }

        private void readAttributes(String element, int from, int to) {
            if (element.equals("id")) {
                attribute(EXTENSION, from, to)
                        .ifPresent(value -> add(value.start(), value.end(), authority(from, to), ATTRIBUTE));
            }
            Optional<TextSpan> value = attribute(VALUE, from, to);
            if (value.isPresent()) {
                boolean day = is(DAYS, element)
                        && DAY.matcher(text.plain()).region(value.get().start(), value.get().end()).matches();
                Optional<IdentifierKind> kind = day ? Optional.of(IdentifierKind.DATE) : kindOf(element);
                kind.ifPresent(some -> add(value.get().start(), value.get().end(), some, ATTRIBUTE));
            }
        }

        private IdentifierKind authority(int from, int to) {
            String attributes = text.plain().substring(from, to);
            if (SOCIAL.matcher(attributes).find()) {
                return IdentifierKind.SSN;
            }
            if (PROVIDER.matcher(attributes).find() || person == IdentifierKind.CLINICIAN) {
                return IdentifierKind.LICENCE;
            }
            return house ? IdentifierKind.OTHER : IdentifierKind.MEDICAL_RECORD;
        }

        private Optional<TextSpan> attribute(Pattern form, int from, int to) {
            Matcher value = form.matcher(text.plain()).region(from, to);
            return value.find() ? Optional.of(new TextSpan(value.start(1), value.end(1))) : Optional.empty();
        }

        private void add(int start, int end, IdentifierKind kind, Explanation why) {
            TextSpan.ofLetters(text.raw(), start, end)
                    .ifPresent(span -> found.add(new Detection(span, kind, SURE, ID, why)));
        }
    }
}
