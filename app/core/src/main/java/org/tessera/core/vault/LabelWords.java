package org.tessera.core.vault;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tessera.core.identifier.TokenLabel;

/**
 * What labels are called in other words and languages. A word that means another label than the token has tells that
 * something is wrong; a word that is not here tells nothing.
 */
final class LabelWords {
    private static final Map<TokenLabel, List<String>> WORDS = Map.of(TokenLabel.NAME,
            List.of("names", "nombre", "nom", "nome", "naam", "namn", "имя", "姓名", "名前", "patient", "person", "doctor",
                    "apellido", "nachname", "vorname"),
            TokenLabel.DATE, List.of("dates", "fecha", "datum", "data", "dato", "дата", "日期", "日付", "day", "time"),
            TokenLabel.CITY, List.of("ciudad", "ville", "stadt", "cidade", "citta", "città", "stad", "town"),
            TokenLabel.STREET,
            List.of("calle", "rue", "strasse", "straße", "rua", "via", "address", "direccion", "adresse"),
            TokenLabel.PHONE, List.of("telefono", "teléfono", "telephone", "téléphone", "telefon", "telefone", "tel"),
            TokenLabel.AGE, List.of("edad", "âge", "alter", "idade", "età", "years"), TokenLabel.FACILITY,
            List.of("hospital", "clinic", "clinica", "krankenhaus", "hôpital", "organization"), TokenLabel.EMAIL,
            List.of("mail", "correo", "courriel"), TokenLabel.ACCOUNT, List.of("cuenta", "compte", "konto", "conta"));

    private static final Map<String, TokenLabel> MEANINGS = meanings();

    private LabelWords() {}

    private static Map<String, TokenLabel> meanings() {
        Map<String, TokenLabel> meanings = new HashMap<>();
        WORDS.forEach((label, words) -> words.forEach(word -> meanings.put(word, label)));
        return Map.copyOf(meanings);
    }

    /** The label that a word of another language stands for. */
    static Optional<TokenLabel> meaning(String word) {
        return Optional.ofNullable(MEANINGS.get(word.toLowerCase(Locale.ROOT)));
    }

    /** Whether a word is a label with other letters grown on to it: what they are would be lost with the label. */
    static boolean isGlued(String word) {
        return Arrays.stream(TokenLabel.values())
                .anyMatch(label -> word.toUpperCase(Locale.ROOT).endsWith(label.name()));
    }
}
