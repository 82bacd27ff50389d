package io.firewarden.registry.market;

import java.util.List;
import java.util.stream.Stream;

/** 数据表: the tables of scjg-feed/1, that of the enterprises first. */
public final class FeedTables {

	/** 企业基本信息. */
	public static final String ENTITIES = "MARKET_ENTITY";

	/** The enterprises first: of whom nothing is known, no public record is kept. */
	public static final List<String> ALL = Stream
		.concat(Stream.of(ENTITIES), Stream.of(PublicRecord.Kind.values()).map(Enum::name))
		.toList();

	private FeedTables() {
	}

}
