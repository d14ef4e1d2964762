package org.tessera.egress.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/** The keys of one JSON object in a profile, each asked for by name and kind. A problem names the key, never a value. */
final class ProfileFields {
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{1,40}");

    private static final int MOST_DIGITS = 12;

    private final ObjectNode node;
    private final String prefix;

    /**
     * @param prefix what stands before a key in a problem, for example {@code agreement.}
     * @param known the keys that the object may have
     * @throws ProblemException {@link ProblemCode#PROFILE_UNKNOWN_KEY} for any other
     */
    ProfileFields(ObjectNode node, String prefix, Set<String> known) {
        this.node = node;
        this.prefix = prefix;
        for (Iterator<String> keys = node.fieldNames(); keys.hasNext();) {
            String key = keys.next();
            if (!known.contains(key)) {
                boolean plain = KEY.matcher(key).matches();
                throw new ProblemException(ProblemCode.PROFILE_UNKNOWN_KEY, prefix + (plain ? key : "?"));
            }
        }
    }

    /** The problem that a key is missing or wrong. */
    ProblemException invalid(String key) {
        return new ProblemException(ProblemCode.PROFILE_INVALID, prefix + key);
    }

    boolean has(String key) {
        return node.has(key);
    }

    /** A text that is not blank. */
    String text(String key) {
        return optionalText(key).orElseThrow(() -> invalid(key));
    }

    Optional<String> optionalText(String key) {
        return value(key).map(value -> {
            if (!value.isTextual() || value.textValue().isBlank()) {
                throw invalid(key);
            }
            return value.textValue().strip();
        });
    }

    /** A text read further; what the reader cannot take is wrong. */
    <T> Optional<T> optional(String key, Function<String, T> reader) {
        return optionalText(key).map(text -> {
            try {
                return reader.apply(text);
            } catch (IllegalArgumentException | DateTimeException wrong) {
                throw invalid(key);
            }
        });
    }

    <T> T required(String key, Function<String, T> reader) {
        return optional(key, reader).orElseThrow(() -> invalid(key));
    }

    Optional<LocalDate> optionalDay(String key) {
        return optional(key, LocalDate::parse);
    }

    Optional<Boolean> flag(String key) {
        return value(key).map(value -> {
            if (!value.isBoolean()) {
                throw invalid(key);
            }
            return value.booleanValue();
        });
    }

    /** An amount of money as text, not below zero, for example {@code "3.00"}. */
    BigDecimal money(String key) {
        BigDecimal amount = required(key, BigDecimal::new);
        if (amount.signum() < 0 || amount.precision() > MOST_DIGITS || Math.abs(amount.scale()) > MOST_DIGITS) {
            throw invalid(key);
        }
        return amount;
    }

    OptionalInt optionalInteger(String key, int least, int most) {
        Optional<JsonNode> value = value(key);
        if (value.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!value.get().isInt() || value.get().intValue() < least || value.get().intValue() > most) {
            throw invalid(key);
        }
        return OptionalInt.of(value.get().intValue());
    }

    OptionalDouble optionalNumber(String key, double least, double most) {
        Optional<JsonNode> value = value(key);
        if (value.isEmpty()) {
            return OptionalDouble.empty();
        }
        if (!value.get().isNumber() || value.get().doubleValue() < least || value.get().doubleValue() > most) {
            throw invalid(key);
        }
        return OptionalDouble.of(value.get().doubleValue());
    }

    Optional<ProfileFields> optionalObject(String key, Set<String> known) {
        return value(key).map(value -> object(value, key, prefix + key + ".", known));
    }

    List<ProfileFields> objects(String key, Set<String> known) {
        List<ProfileFields> objects = new ArrayList<>();
        for (JsonNode element : array(key)) {
            objects.add(object(element, key, prefix + key + ".", known));
        }
        return objects;
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (JsonNode element : array(key)) {
            if (!element.isTextual()) {
                throw invalid(key);
            }
            texts.add(element.textValue());
        }
        return texts;
    }

    private ProfileFields object(JsonNode value, String key, String inner, Set<String> known) {
        if (!(value instanceof ObjectNode object)) {
            throw invalid(key);
        }
        return new ProfileFields(object, inner, known);
    }

    private List<JsonNode> array(String key) {
        List<JsonNode> elements = new ArrayList<>();
        value(key).ifPresent(value -> {
            if (!value.isArray()) {
                throw invalid(key);
            }
            value.forEach(elements::add);
        });
        return elements;
    }

    private Optional<JsonNode> value(String key) {
        return Optional.ofNullable(node.get(key));
    }

    /** The word for an enum constant in a profile, for example {@code training-opt-out}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The enum constant for a word. */
    static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> word(constant).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such word"));
    }
}
