package org.tessera.core.note;

import java.util.Set;
import java.util.regex.Pattern;

/** The systems of the body, under which an examination and a review of systems are written down. */
final class BodySystems {
    private static final Set<String> NAMES = Set.of("general", "general appearance", "appearance", "constitutional",
            "heent", "head", "eyes", "ears", "nose", "throat", "mouth", "oropharynx", "neck", "chest", "breasts",
            "lungs", "pulmonary", "respiratory", "resp", "heart", "cardiac", "cardiovascular", "cv", "vascular",
            "pulses", "abdomen", "abd", "gastrointestinal", "gi", "genitourinary", "gu", "rectal", "pelvic", "pelvis",
            "back", "spine", "musculoskeletal", "msk", "extremities", "ext", "skin", "integumentary", "lymphatic",
            "lymph nodes", "hematologic", "endocrine", "allergic", "immunologic", "neurologic", "neurological", "neuro",
            "cranial nerves", "motor", "strength", "sensory", "sensation", "reflexes", "coordination", "gait",
            "psychiatric", "psych", "mental status");

    /** Yes: {@code /}, {@code and}. No: {@code -}. */
    private static final Pattern JOINT = Pattern.compile(" *[/&,] *| and ");

    private BodySystems() {}

    /** Whether a heading in lower case names systems of the body and nothing else. */
    static boolean areNamedBy(String heading) {
        return JOINT.splitAsStream(heading).map(String::strip).allMatch(NAMES::contains);
    }
}
