package org.tessera.desktop.about;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/**
 * A library that is shipped and is not our own.
 *
 * @param name group and artifact, for example {@code org.apache.lucene:lucene-core}
 * @param version for example {@code 10.6.0}
 * @param licence an SPDX identifier, or the name of the licence
 */
public record ThirdParty(String name, String version, String licence) {
    /** Made by the build: one line for each library, its three parts with a tab between them. */
    static final String LIST = "third-party.tsv";

    private static final int PARTS = 3;

    /**
     * All of them, as the build wrote them down.
     *
     * @throws ProblemException {@link ProblemCode#PART_UNUSABLE} if the list is missing or is not of that form
     */
    static List<ThirdParty> all() {
        try (@Nullable
        InputStream in = ThirdParty.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new ProblemException(ProblemCode.PART_UNUSABLE, LIST);
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new ProblemException(ProblemCode.PART_UNUSABLE, LIST);
        }
    }

    /** @throws ProblemException {@link ProblemCode#PART_UNUSABLE} with the number of a line of another form */
    static List<ThirdParty> read(String list) {
        List<ThirdParty> all = new ArrayList<>();
        for (String line : list.lines().toList()) {
            String[] parts = line.split("\t", -1);
            if (parts.length != PARTS || line.isBlank()) {
                throw new ProblemException(ProblemCode.PART_UNUSABLE, LIST + ", line " + (all.size() + 1));
            }
            all.add(new ThirdParty(parts[0], parts[1], parts[2]));
        }
        return List.copyOf(all);
    }
}
