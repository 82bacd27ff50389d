package io.firewarden.standins.market;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The exchange the stand-in plays, and the one requester that is on its grant list.
 *
 * @param requester {@code gjgxjhpt_rid} of the requester
 * @param appkey what it signs for the key service with, and what its secrets are
 * encrypted with
 * @param dataService {@code gjgxjhpt_sid} of the pull by day
 * @param noticeService {@code gjgxjhpt_sid} of the referrals
 * @param secretValidity how long a secret is good
 * @param clockWindow how far the caller's clock may be off
 * @param receiptDelay how long a referral lies on the desk before its rows are judged
 * @param demonstration whether the invented days of the demonstration are served
 * @param shownOffset added to real time for the date of the exchange
 */
@ConfigurationProperties("standins.market")
record MarketProperties(@DefaultValue("rq_511000_fire") String requester,
		@DefaultValue("5110000000000000market0000000000") String appkey,
		@DefaultValue("s_511000_scjg_entity") String dataService,
		@DefaultValue("s_511000_scjg_notice") String noticeService, @DefaultValue("30m") Duration secretValidity,
		@DefaultValue("10m") Duration clockWindow, @DefaultValue("1s") Duration receiptDelay,
		@DefaultValue("true") boolean demonstration, @DefaultValue("0s") Duration shownOffset) {
}
