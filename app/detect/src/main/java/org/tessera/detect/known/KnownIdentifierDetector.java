package org.tessera.detect.known;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tessera.core.detect.AnnotatedNote;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.Detector;
import org.tessera.core.detect.DetectorId;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.KnownIdentifier;
import org.tessera.core.note.KnownIdentifiers;
import org.tessera.core.note.SpanIndex;
import org.tessera.detect.rules.scan.NoteText;

/**
 * Finds what is known of the patient and the people around, however it is written: names in any order, with initials,
 * nicknames and one or two typing errors; dates of birth in any form; numbers with any spacing; parts of addresses.
 *
 * <p>A part of a name that is an ordinary word as well ("Will", "May") counts only where a capital or the words around it
 * speak for a name.
 */
public final class KnownIdentifierDetector implements Detector {
    static final DetectorId ID = new DetectorId("known.identifier");

    private static final double LEAST_TO_COVER = 0.5;

    private final Nicknames nicknames = new Nicknames();

    @Override
    public DetectorId id() {
        return ID;
    }

    @Override
    public List<Detection> detect(AnnotatedNote note) {
        if (note.known().isEmpty()) {
            return List.of();
        }
        NoteText text = NoteText.of(note);
        List<Detection> found = new ArrayList<>();
        for (Reading reading : Reading.of(text)) {
            search(reading.text(), note.known()).forEach(detection -> found.add(reading.inNote(detection)));
        }
        NoteText repaired = DateSearch.repaired(text.repaired().orElse(text));
        if (!repaired.plain().equals(text.plain())) {
            found.addAll(dates(repaired, note.known()));
        }
        return withoutParts(found);
    }

    private List<Detection> search(NoteText text, KnownIdentifiers all) {
        List<Detection> found = new ArrayList<>(dates(text, all));
        List<KnownPerson> persons = new ArrayList<>();
        NumberSearch numbers = new NumberSearch(text);
        WordSearch words = new WordSearch(text);
        for (KnownIdentifier known : all.all()) {
            String value = known.value().reveal();
            switch (known.kind()) {
                case PATIENT, RELATIVE, CLINICIAN -> persons.add(KnownPerson.of(known.kind(), value, nicknames));
                case DATE -> {
                }
                case STREET, CITY, FACILITY -> found.addAll(words.find(known.kind(), value, numbers));
                case AGE_OVER_89 -> found.addAll(words.findPhrase(known.kind(), value));
                case EMAIL, URL, PHOTO -> found.addAll(new EmailSearch(text).find(known.kind(), value));
                case ZIP, PHONE, FAX, IP_ADDRESS, SSN, MEDICAL_RECORD, HEALTH_PLAN, ACCOUNT, LICENCE, VEHICLE, DEVICE,
                        BIOMETRIC, OTHER ->
                    found.addAll(numbers.find(known.kind(), value));
            }
        }
        found.addAll(new PersonSearch(text, persons).all());
        return found;
    }

    private static List<Detection> dates(NoteText text, KnownIdentifiers all) {
        return all.of(IdentifierKind.DATE)
                .stream()
                .flatMap(value -> new DateSearch(text).find(value.reveal()).stream())
                .toList();
    }

    /** The findings in order of start; what lies inside a longer one, or was found there more surely, says nothing new. */
    private static List<Detection> withoutParts(List<Detection> found) {
        SpanIndex<Detection> index = new SpanIndex<>(found, Detection::span);
        return found.stream()
                .filter(part -> index.overlapping(part.span()).stream().noneMatch(other -> covers(other, part)))
                .distinct()
                .sorted(Comparator.comparing(Detection::span))
                .toList();
    }

    private static boolean covers(Detection other, Detection part) {
        if (other.span().equals(part.span())) {
            int byScore = other.score().compareTo(part.score());
            return byScore > 0 || (byScore == 0 && other.kind().compareTo(part.kind()) < 0);
        }
        return other.span().contains(part.span()) && other.score().value() >= LEAST_TO_COVER;
    }
}
