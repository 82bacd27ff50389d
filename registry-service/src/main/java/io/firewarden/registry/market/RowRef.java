package io.firewarden.registry.market;

/**
 * A row of a batch: the evidence behind what is derived from it.
 *
 * @param file name of the batch's file
 * @param line number of its first line in the file, from 1
 */
public record RowRef(String batchId, String file, long line) {
}
