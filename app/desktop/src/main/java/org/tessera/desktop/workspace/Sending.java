package org.tessera.desktop.workspace;

/** Whether prompts may leave this device at all: the site's switch. */
public enum Sending {
    ON("sending.on"), STOPPED("sending.stopped"), ON_DEVICE_ONLY("sending.on_device_only");

    private final String messageKey;

    Sending(String messageKey) {
        this.messageKey = messageKey;
    }

    /** The key of its words. */
    public String messageKey() {
        return messageKey;
    }
}
