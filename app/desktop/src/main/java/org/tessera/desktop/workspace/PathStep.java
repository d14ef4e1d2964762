package org.tessera.desktop.workspace;

/** The steps that the screens of the path lead to. */
public enum PathStep {
    WORKLIST, REVIEW, ADJUDICATION, PROMPT, RESPONSE, SIGN_OFF
}
