package org.tessera.core.access;

/** What an account may be allowed to do. Every façade method that needs one names it. */
public enum Permission {
    /** See notes with their identifiers, and import them. */
    NOTES,
    /** Decide spans and finish a review. */
    REVIEW,
    /** Send a prompt and see its answer. */
    SEND,
    /** Sign a document. */
    SIGN,
    /** Take text out of the store: files, the clipboard, the console. */
    EXPORT_TEXT,
    /** Delete notes and cases. */
    PURGE,
    /** Read, check and export the audit and the accounting of disclosures. */
    AUDIT,
    /** Change the register of providers and their evidence. */
    PROVIDERS,
    /** Allow sending again after it was stopped; anybody may stop it. */
    ALLOW_SENDING,
    /** Change settings of the site: word lists, own model, retention. */
    SITE,
    /** Make, change and deactivate accounts. */
    ACCOUNTS,
    /** Look over who may do what, and over uses of emergency access. */
    ACCESS_REVIEW,
    /** Back up, restore, drill. */
    BACKUP,
    /** Open, assess and close incidents. */
    INCIDENTS,
    /** Draw samples, allow bulk confirmation of a kind, export the report on quality. */
    QUALITY
}
