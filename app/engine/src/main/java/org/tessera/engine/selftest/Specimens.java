package org.tessera.engine.selftest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tessera.core.detect.DetectorId;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.note.KnownIdentifier;
import org.tessera.core.note.KnownIdentifiers;
import org.tessera.core.note.PhiText;
import org.tessera.core.site.SiteListText;
import org.tessera.core.site.SiteLists;
import org.tessera.engine.io.SampleNote;

/** For each detector a line about invented people in which it has to find something. */
final class Specimens {
    /** What a site might always hide. */
    private static final String SITE_WORDS = "the Larkhaven Annex";

    private static final Map<String, String> LINES = Map.ofEntries(
            Map.entry("known.identifier", "Mrs Quillfeather came with her son."),
            Map.entry("rules.date", "Admitted on March 3, 2024 and seen again the Tuesday after."),
            Map.entry("rules.age", "She is a 97-year-old woman."),
            Map.entry("rules.phone", "Call (617) 555-0142 ext. 31 after noon."),
            Map.entry("rules.email", "Write to orla.quillfeather@example.org."),
            Map.entry("rules.url", "See https://portal.example.org/visit/48121 for results."),
            Map.entry("rules.ip", "Logged in from 203.0.113.77 at noon."), Map.entry("rules.ssn", "SSN: 219-09-9999"),
            Map.entry("rules.medical-record", "MRN: 4471-90236"),
            Map.entry("rules.health-plan", "Member ID: XQH884210937"),
            Map.entry("rules.account", "Account number: 7714-220981"), Map.entry("rules.licence", "NPI: 1234567893"),
            Map.entry("rules.vehicle", "VIN 1M8GDM9AXKP042788"), Map.entry("rules.device", "Serial number: PJN482210S"),
            Map.entry("rules.biometric", "Fingerprint ID: FP-88213-A"),
            Map.entry("rules.photo", "Photo: IMG_20240302_114455.jpg"),
            Map.entry("rules.trial-number", "Subject ID: 014-2207"),
            Map.entry("rules.other-number", "Accession number: S24-118823"),
            Map.entry("rules.labelled-code", "Hospital no. QH 4 118 823"),
            Map.entry("rules.element", "<name><given>Orla</given><family>Quillfeather</family></name>"),
            Map.entry("rules.table", "name,dob,mrn\nOrla Quillfeather,7/19/58,QH-118823"),
            Map.entry("rules.hl7", "PID|1||4471902^^^LMH^MR||QUILLFEATHER^ORLA^B||19580719|F"),
            Map.entry("rules.caret-name", "Ordering: QUILLFEATHER^ORLA^B"),
            Map.entry("rules.titled-name", "Seen by Dr. Quillfeather today."),
            Map.entry("rules.credentialed-name", "Orla Quillfeather, MD"),
            Map.entry("rules.labelled-name", "Patient name: Orla Quillfeather"),
            Map.entry("rules.relative-name", "Her daughter Orla drove her home."),
            Map.entry("rules.greeted-name", "Hi Orla, I looked at your results."),
            Map.entry("rules.subject-name", "Orla Quillfeather is a 54-year-old woman with chest pain."),
            Map.entry("rules.address", "She lives at 2200 Quarry Hill Road, Brookhollow, OH 43017."),
            Map.entry("rules.city", "He lives in Brookhollow, Ohio."),
            Map.entry("rules.facility", "Transferred to Larkhaven Memorial Hospital."),
            Map.entry("site.always-mask", "Was last seen at " + SITE_WORDS + " on the hill."),
            Map.entry("dictionary.gazetteer", "Maribel Okafor was seen today."),
            Map.entry("tagger.crf", "Dr. Johnson saw the patient on March 3, 2024."));

    private Specimens() {}

    /** Lists of a site that does not exist, to see that lists are heeded. */
    static SiteLists lists() {
        return SiteListText.read("always,FACILITY," + SITE_WORDS);
    }

    /** The line for a detector; the number at the end of its id counts trainings. */
    static Optional<ClinicalNote> of(DetectorId detector) {
        String name = detector.value().replaceFirst("-[0-9]+$", "");
        KnownIdentifiers known = new KnownIdentifiers(
                List.of(new KnownIdentifier(IdentifierKind.PATIENT, new PhiText("Orla Quillfeather"))));
        return Optional.ofNullable(LINES.get(name))
                .map(line -> SampleNote.of(new PhiText(line), new PhiText("self-test"), known));
    }
}
