package org.tessera.desktop.workspace;

/** What a member of staff does here. */
public enum Role {
    COMPLIANCE("role.compliance"), CLINICIAN("role.clinician"), ADMINISTRATOR("role.administrator");

    private final String messageKey;

    Role(String messageKey) {
        this.messageKey = messageKey;
    }

    /** The key of its name. */
    public String messageKey() {
        return messageKey;
    }
}
