package org.tessera.core.gate;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.tessera.core.note.NoteSection;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.SectionFinder;
import org.tessera.core.note.SectionType;

/**
 * Reads a whole note, not only what goes into a prompt, for words by which it is specially protected: notices of
 * confidentiality, a heading or a result on HIV, a heading of psychotherapy notes, a mark of the armed forces. It looks for
 * the usual wording and misses others; a person adds a label.
 *
 * <p>A section on mental health or substance use does not by its heading make a whole note special: nearly every admission
 * note has one. Included in a prompt, it does.
 */
public final class SensitivityFinder {
    /**
     * The notice of 42 CFR 2.32 and ways to name the rule. Yes: {@code 42 CFR Part 2 prohibits unauthorized use or disclosure of
     * these records}, {@code protected by Federal confidentiality rules (42 CFR part 2)}. No: {@code Part 2 of the form}.
     */
    private static final Pattern PART_2 = Pattern
            .compile("(?i)\\b42\\s{0,3}C\\.?F\\.?R\\.?\\s{0,3}(?:Part|Pt\\.?|\u00a7{0,2})\\s{0,3}2\\b"
                    + "|\\bsubstance use disorder (?:treatment )?(?:patient )?records?\\b"
                    + "|\\balcohol and drug abuse patient records?\\b"
                    + "|\\bopioid treatment program (?:note|record|visit)s?\\b");

    /** Yes: {@code PSYCHOTHERAPY NOTE}, {@code Psychotherapy process notes:}. No: {@code referred for psychotherapy}. */
    private static final Pattern PSYCHOTHERAPY = Pattern
            .compile("(?i)\\bpsycho-?therapy (?:process |session |progress )?notes?\\b");

    /**
     * A status or result. Yes: {@code HIV-1 antibody: non-reactive}, {@code HIV positive}, {@code living with HIV}, {@code HIV viral
     * load 20}. No: {@code shiver}, {@code HIV counseling leaflet}.
     */
    private static final Pattern HIV = Pattern.compile(
            "(?i)\\bHIV(?:[- ]?[12](?:/2)?)?[ \\t,:/()-]{1,4}(?:(?:Ab|Ag|Ag/Ab|antibody|antigen|test|screen|screening"
                    + "|status|rapid|4th generation|RNA|PCR|result|is|was|combo)[ \\t,:/()-]{1,3}){0,4}"
                    + "(?:positive|pos|negative|neg|reactive|non-?reactive|detected|not detected|undetectable|viral load|infection"
                    + "|disease|status|infected|[+-])"
                    + "|\\b(?:living with|diagnosed with|history of|known) HIV\\b|\\bPLWHA?\\b|\\bAIDS[- ]defining\\b"
                    + "|\\bHIV/AIDS\\b|\\bHIV[- ](?:related information|confidential)|\\bCD4 (?:count|cell)");

    /** Yes: {@code Confidential behavioral health record}. No: {@code behavioral health follow-up}. */
    private static final Pattern BEHAVIORAL = Pattern
            .compile("(?i)\\b(?:behavioral|mental) health (?:treatment )?records? (?:is|are|may not|protected)\\b"
                    + "|\\bconfidential (?:behavioral|mental) health (?:treatment )?(?:record|information|note)s?\\b");

    /** Yes: {@code 38 U.S.C. 7332}, {@code VA form 10-5345}, {@code DoD ID number}. No: {@code Richmond, VA}. */
    private static final Pattern VA_DOD = Pattern
            .compile("(?i)\\b38\\s{0,3}U\\.?S\\.?C\\.?\\s{0,3}(?:\u00a7\\s?)?7332\\b|\\bVA form \\d"
                    + "|\\bDepartment of (?:Veterans Affairs|Defense)\\b|\\bDoD ID\\b|\\bMilitary Health System\\b"
                    + "|\\b(?:AHLTA|MHS GENESIS)\\b");

    private SensitivityFinder() {}

    /** The labels that the text of a note shows. */
    public static Set<SensitivityLabel> find(PhiText note) {
        String text = note.reveal();
        Set<SensitivityLabel> labels = EnumSet.noneOf(SensitivityLabel.class);
        addIf(PART_2, text, SensitivityLabel.PART_2, labels);
        addIf(PSYCHOTHERAPY, text, SensitivityLabel.PSYCHOTHERAPY, labels);
        addIf(HIV, text, SensitivityLabel.HIV, labels);
        addIf(BEHAVIORAL, text, SensitivityLabel.BEHAVIORAL, labels);
        addIf(VA_DOD, text, SensitivityLabel.VA_DOD, labels);
        for (NoteSection section : SectionFinder.find(note)) {
            if (section.type() == SectionType.INFECTIOUS_STATUS) {
                labels.add(SensitivityLabel.HIV);
            }
        }
        return Set.copyOf(labels);
    }

    private static void addIf(Pattern wording, String text, SensitivityLabel label, Set<SensitivityLabel> labels) {
        if (wording.matcher(text).find()) {
            labels.add(label);
        }
    }
}
