/**
 * What was found and what came of it: tasks and their sheets, evidence, correction
 * orders, case files. A finding is not a violation until a decision says so.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.inspection;
