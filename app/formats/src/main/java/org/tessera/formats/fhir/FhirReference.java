package org.tessera.formats.fhir;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a reference points to.
 *
 * @param type the resource type, empty if it does not say
 * @param id the id within the type, or all of it
 */
record FhirReference(String type, String id) {
    /** At the end of a relative or absolute reference. Yes: {@code Patient/12}, {@code …/fhir/Patient/12/_history/3}. No: {@code #a}. */
    private static final Pattern TYPED = Pattern
            .compile("(?:^|/)([A-Z][A-Za-z]{2,40})/([A-Za-z0-9.-]{1,64})(?:/_history/.{1,64})?$");

    static FhirReference of(String reference) {
        Matcher typed = TYPED.matcher(reference);
        return typed.find() ? new FhirReference(typed.group(1), typed.group(2)) : new FhirReference("", reference);
    }

    /** The same for every way to point to the same thing. */
    String key() {
        return type.isEmpty() ? id : type + "/" + id;
    }
}
