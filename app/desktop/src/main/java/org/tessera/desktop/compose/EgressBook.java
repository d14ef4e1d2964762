package org.tessera.desktop.compose;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.problem.ProblemCode;
import org.tessera.desktop.workspace.Egress;
import org.tessera.desktop.workspace.Workspace;

/** Keeps count of what left this device since the note was opened. In doubt, it left. */
public final class EgressBook {
    /** Problems after which a person has to reckon with the prompt having arrived. */
    private static final Set<ProblemCode> MAY_HAVE_LEFT = EnumSet.of(ProblemCode.ENDPOINT_TIMED_OUT,
            ProblemCode.ENDPOINT_ERROR, ProblemCode.ENDPOINT_BUSY, ProblemCode.ANSWER_MALFORMED,
            ProblemCode.ANSWER_EMPTY, ProblemCode.CONNECTION_CUT, ProblemCode.CREDENTIAL_REFUSED,
            ProblemCode.CONTENT_FILTERED);

    private final Workspace workspace;

    /** A book for the table of a workspace. */
    public EgressBook(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Another note was opened. */
    void begin() {
        workspace.egressProperty().set(new Egress.NothingLeft());
    }

    /** A prompt was sent to a provider; one on this device sends nothing. */
    public void sent(ProviderProfile profile, Instant when) {
        if (profile.boundary() == ProviderProfile.Boundary.THIS_DEVICE) {
            return;
        }
        int before = workspace.egressProperty().get() instanceof Egress.Sent sent ? sent.count() : 0;
        workspace.egressProperty()
                .set(new Egress.Sent(before + 1, LocalTime.ofInstant(when, ZoneId.systemDefault()),
                        profile.title() + " " + profile.region()));
    }

    /** Sending failed. */
    public void failed(ProviderProfile profile, ProblemCode problem, Instant when) {
        if (MAY_HAVE_LEFT.contains(problem)) {
            sent(profile, when);
        }
    }
}
