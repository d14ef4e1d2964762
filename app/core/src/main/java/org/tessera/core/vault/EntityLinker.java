package org.tessera.core.vault;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.PhiText;

/**
 * Finds out which values are spellings of one thing, so that their tokens can show it: "Odalys Ferrante" and "Ferrante",
 * "07/19/1951" and "July 19, 1951". Where two things fit equally well nothing is linked: a guess would make two people
 * look like one.
 */
final class EntityLinker {
    private static final Comparator<Spelling> FULLEST_FIRST = Comparator
            .comparingInt((Spelling spelling) -> spelling.name().words().size())
            .thenComparingInt(spelling -> spelling.value().length())
            .reversed();

    private final IdentifierKind kind;
    private final List<Entity> entities = new ArrayList<>();

    /** Links values of one kind. */
    EntityLinker(IdentifierKind kind) {
        this.kind = kind;
    }

    /** A thing and its spellings, in the order in which they were met. */
    static final class Entity {
        private final int issuedIndex;
        private final List<Spelling> spellings = new ArrayList<>();

        private Entity(int issuedIndex) {
            this.issuedIndex = issuedIndex;
        }

        /** The index that its tokens carry; 0 as long as none was issued. */
        int issuedIndex() {
            return issuedIndex;
        }

        /** The spellings. */
        List<PhiText> values() {
            return spellings.stream().map(Spelling::value).toList();
        }

        /** The spelling that tells most: what a new one is compared with. */
        private Spelling fullest() {
            return spellings.stream().min(FULLEST_FIRST).orElseThrow();
        }
    }

    /** A value in the form in which it is compared. */
    private record Spelling(PhiText value, NameForm name, String plain) {}

    /** Adds a spelling that was issued before under an index. */
    void addIssued(int index, PhiText value) {
        Entity entity = entities.stream().filter(known -> known.issuedIndex == index).findFirst().orElseGet(() -> {
            Entity fresh = new Entity(index);
            entities.add(fresh);
            return fresh;
        });
        entity.spellings.add(spelling(value));
    }

    /** Adds values that have no token yet, fullest first, so that shorter ones find their home. */
    void addAll(List<PhiText> values) {
        List<Spelling> fresh = values.stream().map(this::spelling).sorted(FULLEST_FIRST).toList();
        fresh.forEach(spelling -> add(spelling, fresh));
    }

    private void add(Spelling spelling, List<Spelling> fresh) {
        List<Entity> homes = entities.stream()
                .filter(entity -> isSameThing(spelling, entity.fullest()))
                .filter(entity -> !isDisputed(entity.fullest(), spelling, fresh))
                .toList();
        if (homes.size() == 1) {
            homes.getFirst().spellings.add(spelling);
        } else {
            Entity made = new Entity(0);
            made.spellings.add(spelling);
            entities.add(made);
        }
    }

    /** Whether two new names that exclude each other could both be the fuller form of a known one. */
    private boolean isDisputed(Spelling known, Spelling spelling, List<Spelling> fresh) {
        return kind.isPerson() && known.name().fits(spelling.name())
                && fresh.stream().anyMatch(other -> known.name().fits(other.name()) && !isSameThing(spelling, other));
    }

    /** The things, those issued before first. */
    List<Entity> entities() {
        return List.copyOf(entities);
    }

    private boolean isSameThing(Spelling one, Spelling other) {
        return kind.isPerson() ? one.name().fits(other.name()) || other.name().fits(one.name())
                : one.plain().equals(other.plain());
    }

    private Spelling spelling(PhiText value) {
        String text = value.reveal();
        return switch (kind) {
            case PATIENT, RELATIVE, CLINICIAN -> new Spelling(value, NameForm.of(text), "");
            case DATE ->
                new Spelling(value, NameForm.NONE, DateReading.of(text).map(DateReading::toString).orElse(text));
            case STREET, CITY, FACILITY, AGE_OVER_89, EMAIL, URL ->
                new Spelling(value, NameForm.NONE, text.toLowerCase(Locale.ROOT));
            case ZIP, PHONE, FAX, SSN, IP_ADDRESS, MEDICAL_RECORD, HEALTH_PLAN, ACCOUNT, LICENCE, VEHICLE, DEVICE,
                    BIOMETRIC, PHOTO, OTHER ->
                new Spelling(value, NameForm.NONE, signs(text));
        };
    }

    /** Letters and digits only, in one case: how a number is compared when people space it differently. */
    private static String signs(String value) {
        StringBuilder kept = new StringBuilder();
        value.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toUpperCase)
                .forEach(kept::appendCodePoint);
        return kept.isEmpty() ? value : kept.toString();
    }
}
