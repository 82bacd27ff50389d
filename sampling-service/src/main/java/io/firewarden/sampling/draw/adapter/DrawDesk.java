package io.firewarden.sampling.draw.adapter;

import io.firewarden.sampling.draw.application.DrawArchive;
import io.firewarden.sampling.draw.application.DrawSearch;
import io.firewarden.sampling.draw.application.Draws;
import org.springframework.stereotype.Component;

/** What the controllers read with. */
@Component
record DrawDesk(Draws draws, DrawSearch search, DrawArchive archive, DrawViews views) {
}
