-- The build of a release that a map belongs to, where one release is built more than once: the SDK's `dist`.
alter table error_source_maps add column build text;
