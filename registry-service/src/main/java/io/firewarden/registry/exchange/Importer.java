package io.firewarden.registry.exchange;

import java.time.LocalDate;
import java.time.ZonedDateTime;

import io.firewarden.platform.kernel.Jurisdiction;

/**
 * On whose behalf rows come in.
 *
 * @param importId the import they belong to
 * @param username account name
 * @param by what the account may write
 * @param now business time in Asia/Shanghai
 */
public record Importer(String importId, String username, Jurisdiction by, ZonedDateTime now) {

	public LocalDate today() {
		return this.now.toLocalDate();
	}

}
