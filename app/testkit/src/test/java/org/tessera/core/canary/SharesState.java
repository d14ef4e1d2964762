package org.tessera.core.canary;

/** Core shares state that changes. */
final class SharesState {
    @SuppressWarnings("NonFinalStaticField")
    static int count;

    private SharesState() {}
}
