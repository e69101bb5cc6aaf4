"""Spreadsheets: texts for translators as XLSX, and new sources from what a curator or a museum keeps in tables."""
